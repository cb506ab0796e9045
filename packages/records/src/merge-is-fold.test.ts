import type { Member } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { set } from "./edits.ts";
import { batchOf, contents, hostileLog, NOW, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { fold } from "./fold.ts";
import { createIndex, type Index, voidedOps } from "./index-of-records.ts";
import { apply, join, releaseQuarantine } from "./merge.ts";
import type { LoggedBatch } from "./operation.ts";
import { decodeRecords, encodeRecords } from "./records-codec.ts";
import { isFuture } from "./stamp.ts";
import { get, records } from "./views.ts";

const HOUR = 3_600_000;

/** Applies, and does what a caller must where the index has to be built anew. */
function take(index: Index, seen: LoggedBatch[], logged: LoggedBatch, now: number): Index {
  seen.push(logged);
  return apply(index, logged.batch, logged.author, now).kind === "refold" ? fold(schema, seen, now) : index;
}

/** Deliveries of all of a log in any order, some of it several times. */
const deliveries = hostileLog.chain((log) =>
  fc.record({
    log: fc.constant(log),
    order: fc
      .array(fc.nat(Math.max(0, log.length - 1)), { maxLength: log.length === 0 ? 0 : 12 })
      .chain((again) => fc.shuffledSubarray([...log.keys(), ...again], { minLength: log.length + again.length })),
    clocks: fc.array(fc.integer({ min: -2 * HOUR, max: 2 * HOUR }), { minLength: 24, maxLength: 24 }),
  }),
);

describe("merge and fold are one", () => {
  test("hold:H5 any order, repeats, wrong clocks and releases in between come to what the fold of the whole says", () => {
    fc.assert(
      fc.property(deliveries, ({ log, order, clocks }) => {
        let index = createIndex(schema);
        const seen: LoggedBatch[] = [];
        const skews = [...clocks].sort((a, b) => a - b);
        for (const [step, at] of order.entries()) {
          const logged = log[at];
          if (logged === undefined) continue;
          const now = NOW + (skews[step] ?? 0);
          if (step % 3 === 0) releaseQuarantine(index, now);
          index = take(index, seen, logged, now);
        }
        const end = NOW + 2 * HOUR;
        releaseQuarantine(index, end);
        expect(contents(index)).toEqual(contents(fold(schema, log, end)));
      }),
      { numRuns: 800 },
    );
  });

  test("hold:H5 at every step between, the index is the fold of what has come so far", () => {
    fc.assert(
      fc.property(deliveries, ({ log, order, clocks }) => {
        let index = createIndex(schema);
        const seen: LoggedBatch[] = [];
        const skews = [...clocks].sort((a, b) => a - b);
        for (const [step, at] of order.entries()) {
          const logged = log[at];
          if (logged === undefined) continue;
          const now = NOW + (skews[step] ?? 0);
          releaseQuarantine(index, now);
          index = take(index, seen, logged, now);
          expect(contents(index)).toEqual(contents(fold(schema, seen, now)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("hold:H5 a snapshot whose chunks are loaded late, and the log behind it, come to the same as the whole log", () => {
    fc.assert(
      fc.property(deliveries, fc.nat(12), ({ log, order }, cut) => {
        const before = log.filter(({ batch }) => !isFuture(batch.stamp, NOW)).slice(0, cut);
        const old = fold(schema, before, NOW);
        const chunks = [...records(old)].map((state) => encodeRecords([state]));
        const index = createIndex(schema, voidedOps(old));
        let stale = false;
        const loadChunk = (): void => {
          const chunk = decodeRecords(chunks.pop() ?? "");
          for (const state of chunk.ok ? chunk.value : []) stale ||= join(index, state).kind === "refold";
        };
        for (const at of order) {
          const logged = log[at];
          if (logged === undefined || before.includes(logged)) continue;
          stale ||= apply(index, logged.batch, logged.author, NOW).kind === "refold";
          loadChunk();
        }
        while (chunks.length > 0) loadChunk();
        const { parked: _, parkedCount: __, ...truth } = contents(fold(schema, log, NOW));
        if (!stale) expect(contents(index)).toMatchObject(truth);
      }),
      { numRuns: 400 },
    );
  });

  test("hold:H5 joining record states is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(hostileLog, hostileLog, hostileLog, (...logs) => {
        const states = logs.map((log) => [
          ...records(
            fold(
              schema,
              log.map(({ batch, author }) => ({ batch: { ...batch, voids: [] }, author })),
              NOW,
            ),
          ),
        ]);
        const joined = (orderOfStates: readonly number[]): object => {
          const index = createIndex(schema);
          for (const at of orderOfStates) for (const state of states[at] ?? []) join(index, state);
          return contents(index);
        };
        const once = joined([0, 1, 2]);
        expect(joined([2, 0, 1])).toEqual(once);
        expect(joined([1, 2, 2, 1, 0, 1])).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });
});

describe("stamps that were forged to be equal", () => {
  const forged = (author: Member, ...titles: string[]): LoggedBatch => ({
    author,
    batch: batchOf(
      stampAt(1),
      titles.flatMap((title) => set(wish, "x", { title })),
    ),
  });

  test.each([
    ["the author decides", [forged("a", "z"), forged("b", "a")], "a"],
    ["then the text of the value", [forged("a", "1"), forged("a", "2")], "2"],
    ["of which only the last word of each batch counts", [forged("a", "5"), forged("a", "9", "1")], "5"],
    ["and that may come twice in it", [forged("a", "5"), forged("a", "7", "1", "7")], "7"],
  ])("hold:H5 replicas agree all the same: %s", (_, log, title) => {
    for (const order of [log, log.toReversed(), [...log, ...log]]) {
      const index = createIndex(schema);
      for (const { batch, author } of order) apply(index, structuredClone(batch), author, NOW);
      expect(get(index, wish, null, "x")?.fields.title).toBe(title);
      expect(contents(index)).toEqual(contents(fold(schema, order, NOW)));
    }
  });
});
