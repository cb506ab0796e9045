import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { importBackup } from "./backup/import.ts";
import { readBackup } from "./backup/read.ts";
import { openEnvelope } from "./envelope.ts";
import { takeParcel } from "./files/take.ts";
import { writeParcel } from "./files/write.ts";
import type { Space } from "./space.ts";
import type { Bytes } from "./storage/port.ts";
import { bytesOf, textOf } from "./testing/backups.ts";
import { beginCouple, passAll, passChain } from "./testing/couple.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { joinBook, keysOf, newWorld, openDevice, send, type TestDevice } from "./testing/links.ts";
import { START_MS, value } from "./testing/world.ts";

const MONDAY = day("2026-11-23");
const HOUR = 3_600_000;

let a: TestDevice;
let b: TestDevice;

beforeEach(async () => {
  ({ a, b } = await beginCouple());
});

const writeDay = async ({ space }: TestDevice, text: string) =>
  value(await space.commit(set(dayKind, MONDAY, { text })));
const writeNote = async ({ space }: TestDevice, text: string) =>
  value(await space.commit(set(noteKind, "n", { text })));

/** The same day of each, and a note of both, known to both. */
async function livedTogether(): Promise<void> {
  await writeDay(a, "a's");
  await writeDay(b, "b's");
  await writeNote(a, "first");
  await passAll(a, b);
  await writeNote(b, "then");
  await passAll(b, a);
}

const seenBy = (space: Space) => ({
  a: space.get(dayKind, MONDAY, "a")?.fields.text,
  b: space.get(dayKind, MONDAY, "b")?.fields.text,
  note: space.get(noteKind, "n")?.fields.text,
});
/** What an envelope of this very device says. */
async function textsIn({ world }: TestDevice, envelope: Bytes): Promise<readonly unknown[]> {
  const { space, device, epochs, verifyKey } = await keysOf(world);
  const own = {
    space,
    epoch: (n: number) => epochs[n],
    device: (id: string) => (id === device ? verifyKey : undefined),
  };
  const { batches } = value(await openEnvelope(envelope, own));
  return batches.flatMap(({ operations }) => operations.map(({ value: text }) => text));
}

const TOGETHER = { a: "a's", b: "b's", note: "then" };

describe("each writes under their own name", () => {
  test("and both see whose it is", async () => {
    expect([a.space.id === b.space.id, a.space.members, b.space.members]).toEqual([true, 2, 2]);
    await livedTogether();
    for (const { space } of [a, b]) {
      expect(seenBy(space)).toEqual(TOGETHER);
      expect(space.get(dayKind, MONDAY)?.fields.text).toBe(`${space.member}'s`);
      expect(space.list(dayKind).map(({ owner }) => owner)).toEqual([space.member]);
      const other = space.member === "a" ? "b" : "a";
      expect(space.list(dayKind, other).map(({ owner }) => owner)).toEqual([other]);
      expect([space.list(noteKind), space.list(noteKind, other)]).toEqual([
        [{ id: "n", owner: null, fields: { text: "then" } }],
        [{ id: "n", owner: null, fields: { text: "then" } }],
      ]);
    }
  });

  test("after a start from the log, from a snapshot, and where the log is folded anew", async () => {
    await livedTogether();
    for (const { world } of [a, b]) {
      expect(seenBy(await world.open())).toEqual(TOGETHER);
      const tidied = await world.open();
      value(await tidied.tidy());
      expect(world.disk.values.has("manifest")).toBe(true);
      const again = await world.open();
      expect(seenBy(again)).toEqual(TOGETHER);
      expect(await again.check()).toEqual({ ok: true, value: "same" });
      // Chunks that are gone send the start back to the log.
      world.disk.chunks.clear();
      expect(seenBy(await world.open())).toEqual(TOGETHER);
    }
  });

  test("on their own other devices too", async () => {
    await writeDay(b, "b's");
    const second = await joinBook(b, newWorld(7));
    expect(second.space.member).toBe("b");
    await writeNote(second, "then");
    await passChain(second, b);
    await passAll(b, second);
    await passAll(second, b);
    await passAll(b, a);
    expect(seenBy(second.space)).toEqual({ b: "b's", note: "then" });
    expect(seenBy(a.space)).toEqual({ b: "b's", note: "then" });
  });

  test("undoing puts back one's own, and never the other's", async () => {
    await livedTogether();
    const change = set(dayKind, MONDAY, { text: "other" });
    const back = b.space.inverse(change);
    value(await b.space.commit(change));
    value(await b.space.commit(back));
    await passAll(b, a);
    expect(seenBy(a.space)).toEqual(TOGETHER);
    expect(b.space.inverse(set(dayKind, day("2026-11-24"), { text: "new" }))).toEqual([
      { kind: "day", version: 1, id: "2026-11-24", field: "_deleted", value: true },
    ]);
  });
});

describe("what travels", () => {
  test("nobody sends what the other wrote", async () => {
    await livedTogether();
    expect((await Promise.all((await send(a)).map((one) => textsIn(a, one)))).flat()).toEqual(["a's", "first"]);
    expect((await Promise.all((await send(b)).map((one) => textsIn(b, one)))).flat()).toEqual(["b's", "then"]);
    expect([a.link.standing().unsent, b.link.standing().unsent]).toEqual([0, 0]);
  });

  test("a file carries both, and each is taken in as its author's", async () => {
    await livedTogether();
    const second = await joinBook(a, newWorld(7));
    const pieces: Bytes[] = [];
    value(await writeParcel(a.link, (bytes) => void pieces.push(bytes)));
    expect(value(await takeParcel(second.link, new Blob(pieces)))).toMatchObject({ envelopes: 2, alarmed: false });
    expect(seenBy(second.space)).toEqual(TOGETHER);
  });
});

describe("hold:H9 backups", () => {
  const restored = async (from: TestDevice, to: TestDevice) =>
    importBackup(to.space, value(await readBackup(new Blob([await bytesOf(from.space.log)]))));

  test("export, import on the other's device, export: the data inside are the same to the byte", async () => {
    await livedTogether();
    const { a: fresh } = await beginCouple(50);
    const before = await bytesOf(b.space.log);
    expect(value(await restored(b, fresh))).toEqual({ added: 4, alreadyHere: 0 });
    expect(await bytesOf(fresh.space.log)).toEqual(before);
    expect(seenBy(fresh.space)).toEqual(TOGETHER);
    expect(value(await restored(b, fresh))).toEqual({ added: 0, alreadyHere: 4 });
    expect(await textOf(fresh.space.log)).toContain('"by":"b","voids":[]');
  });

  test("hold:H2 what is taken in from one, and be it of a private book, never reaches the other", async () => {
    const alone = await openDevice(newWorld(9));
    await writeNote(alone, "private");
    value(await restored(alone, a));
    expect(seenBy(a.space).note).toBe("private");
    await writeDay(a, "a's");
    expect((await Promise.all((await send(a)).map((one) => textsIn(a, one)))).flat()).toEqual(["a's"]);
    await passAll(a, b);
    expect(seenBy(b.space)).toEqual({ a: "a's" });
  });

  test("what is the other's is sent by nobody else, whatever device it names", async () => {
    await livedTogether();
    await send(a);
    const texts = value(await b.space.log.texts(0)).entries.map(({ text }) =>
      text?.replaceAll(b.link.device, a.link.device),
    );
    value(await a.space.log.append(texts.map((text = "") => ({ author: "b", text }))));
    value(await a.space.refresh());
    expect(await send(a)).toEqual([]);
  });

  test("two batches under one id, one of each, are two", async () => {
    await livedTogether();
    const texts = value(await a.space.log.texts(0)).entries.flatMap(({ author, text }) =>
      text === undefined || author === "b" ? [] : { author: "b" as const, text },
    );
    value(await a.space.log.append(texts));
    const { a: fresh } = await beginCouple(50);
    expect(value(await restored(a, fresh))).toEqual({ added: 6, alreadyHere: 0 });
  });
});

describe("times", () => {
  const stamps = async ({ space }: TestDevice) =>
    value(await space.log.texts(0)).entries.flatMap(({ text }) => {
      const batch: { readonly s: readonly [ms: number, counter: number] } = JSON.parse(text ?? "");
      return [batch.s.slice(0, 2)];
    });

  test("what two people share says in which hour it was written, and no more; the order stays", async () => {
    for (const text of ["one", "two", "three"]) {
      await writeDay(a, text);
      a.world.clock.ms += 1_234_567;
    }
    expect(await stamps(a)).toEqual([
      [START_MS, 0],
      [START_MS, 1],
      [START_MS, 2],
    ]);
    a.world.clock.ms += HOUR;
    await writeDay(a, "later");
    expect((await stamps(a)).at(-1)).toEqual([START_MS + 2 * HOUR, 0]);
    expect((await a.world.open()).get(dayKind, MONDAY)?.fields.text).toBe("later");
  });

  test("an answer within the same hour comes behind what it answers", async () => {
    await writeNote(a, "first");
    await passAll(a, b);
    await writeNote(b, "answer");
    await passAll(b, a);
    expect(seenBy(a.space).note).toBe("answer");
    expect((await stamps(b)).at(-1)).toEqual([START_MS, 1]);
  });

  test("safety:S6 an answer that is being written leaves no trace in the times of what is sent", async () => {
    await writeDay(a, "one");
    for (const text of ["an answer", "another"]) a.space.compose(set(noteKind, "n", { text }));
    await writeDay(a, "two");
    expect(await stamps(a)).toEqual([
      [START_MS, 0],
      [START_MS, 1],
    ]);
  });

  test("a book of one's own keeps the moment", async () => {
    const alone = await openDevice(newWorld(9));
    await writeDay(alone, "alone");
    expect((await stamps(alone))[0]?.[0]).toBeGreaterThan(START_MS);
    expect((await stamps(alone))[0]?.[0]).toBeLessThan(START_MS + HOUR);
  });
});
