import type { BalanceReading } from "@counterpoint/balance";
import { parseCivilDate } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { createLevelsReader, type WorkerEvents } from "./levels-reader.ts";
import type { LevelsQuestion, LevelsRequest } from "./messages.ts";

const parsed = parseCivilDate("2026-11-24");
if (!parsed.ok) throw new Error(parsed.error);
const today = parsed.value;

const asking = (close: number): LevelsQuestion => ({
  days: [{ date: today, close, self: null }],
  today,
  lines: { close: null, self: null, movedOn: null },
  rhythm: "daily",
});

const reading = (windowDays: number): BalanceReading => ({
  rhythm: "daily",
  windowDays,
  lines: { close: null, self: null, movedOn: null },
  levels: { close: { kind: "too-few", n: 1, needed: 14 }, self: { kind: "too-few", n: 0, needed: 14 } },
  map: { kind: "too-few", n: 0, needed: 18 },
  weeks: { close: [], self: [] },
});

/** Workers whose answers are given by hand. */
function bench() {
  const sent: LevelsRequest[] = [];
  const started: WorkerEvents[] = [];
  const ended: WorkerEvents[] = [];
  const reader = createLevelsReader((events) => {
    started.push(events);
    return { post: (request) => void sent.push(request), end: () => void ended.push(events) };
  });
  const answer = (data: unknown): void => started.at(-1)?.onData(data);
  return { reader, sent, started, ended, answer };
}

describe("the reader of levels", () => {
  test("starts no worker before there is a question, and one for all of them", async () => {
    const { reader, sent, started, answer } = bench();
    expect(started).toHaveLength(0);
    for (const days of [28, 56]) {
      const read = reader.read(asking(days));
      answer({ id: sent.at(-1)?.id, reading: reading(days) });
      expect(await read).toEqual({ kind: "read", reading: reading(days) });
    }
    expect(started).toHaveLength(1);
  });

  test("the newest question wins: what was asked before it is never drawn, and what lies between is never worked out", async () => {
    const { reader, sent, answer } = bench();
    const first = reader.read(asking(1));
    const second = reader.read(asking(2));
    const third = reader.read(asking(3));
    expect(await second).toEqual({ kind: "overtaken" });
    answer({ id: sent[0]?.id, reading: reading(1) });
    expect(await first).toEqual({ kind: "overtaken" });
    expect(sent.map(({ question }) => question.days[0]?.close)).toEqual([1, 3]);
    answer({ id: sent[1]?.id, reading: reading(3) });
    expect(await third).toEqual({ kind: "read", reading: reading(3) });
  });

  test("an error of the worker fails what was asked, and the next question starts another worker", async () => {
    const { reader, sent, started, ended, answer } = bench();
    const first = reader.read(asking(1));
    const second = reader.read(asking(2));
    started[0]?.onFailure();
    expect([await first, await second]).toEqual([{ kind: "failed" }, { kind: "failed" }]);
    expect(ended).toEqual([started[0]]);
    const third = reader.read(asking(3));
    answer({ id: sent.at(-1)?.id, reading: reading(3) });
    expect(await third).toMatchObject({ kind: "read" });
    expect(started).toHaveLength(2);
  });

  test.each([
    ["an answer that is none", { hello: 1 }],
    ["an answer to another question", { id: 99, reading: reading(1) }],
  ])("%s is a failure", async (_, data) => {
    const { reader, answer } = bench();
    const read = reader.read(asking(1));
    answer(data);
    expect(await read).toEqual({ kind: "failed" });
  });

  test("an answer without a reading fails that question alone", async () => {
    const { reader, sent, started, answer } = bench();
    const first = reader.read(asking(1));
    answer({ id: sent[0]?.id, reading: null });
    expect(await first).toEqual({ kind: "failed" });
    void reader.read(asking(2));
    expect(started).toHaveLength(1);
  });

  test("where the browser starts no worker, that is a failure and no exception", async () => {
    const reader = createLevelsReader(() => {
      throw new TypeError("no workers here");
    });
    expect(await reader.read(asking(1))).toEqual({ kind: "failed" });
  });

  test("closing ends the worker and leaves nobody waiting", async () => {
    const { reader, ended } = bench();
    const read = reader.read(asking(1));
    reader.close();
    expect(await read).toEqual({ kind: "overtaken" });
    expect(ended).toHaveLength(1);
  });
});
