import { newOpId, newSpaceId, type OpId, type SpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt } from "./day.ts";
import { type DatedEnvelope, type HeldLog, placeOf, planAppend } from "./plan-append.ts";

const chance = seededChance(9);
const draw = <T>(make: (from: typeof chance) => T, count: number): readonly T[] =>
  Array.from({ length: count }, () => make(chance));
const SPACES = draw(newSpaceId, 3);
const OPS = draw(newOpId, 8);
const day = dayAt(0);

const envelope = (space: SpaceId, op: OpId, length: number): DatedEnvelope => ({
  space,
  op,
  day,
  chainLength: 1,
  bytes: new Uint8Array(length),
});

const envelopes = fc.array(
  fc
    .tuple(fc.constantFrom(...SPACES), fc.constantFrom(...OPS), fc.nat(30))
    .map(([space, op, length]) => envelope(space, op, length)),
  { maxLength: 30 },
);

/** Two of the three spaces are there, with a log that is as long as its bytes. */
const logs: ReadonlyMap<SpaceId, HeldLog> = new Map(
  SPACES.slice(0, 2).map((space, at) => [space, { head: 10 * at, bytes: 10 * at, chainLength: 1, leavers: 0 }]),
);

describe("a plan", () => {
  test("answers each envelope, numbers each log on from where it was, and counts every byte once", () => {
    fc.assert(
      fc.property(envelopes, fc.integer({ min: 20, max: 400 }), (given, quota) => {
        const { answers, rows, grown } = planAppend(given, logs, new Map(), quota);
        expect(answers).toHaveLength(given.length);
        for (const [space, before] of logs) {
          const own = rows.filter((row) => row.space === space);
          expect(own.map(({ seq }) => seq)).toEqual(own.map((_, at) => before.head + at + 1));
          const bytes = own.reduce((sum, row) => sum + row.bytes.length, before.bytes);
          expect(grown.get(space)).toEqual(own.length === 0 ? undefined : { head: before.head + own.length, bytes });
          expect(bytes).toBeLessThanOrEqual(Math.max(quota, before.bytes));
        }
        expect(new Set(rows.map(({ space, op }) => placeOf(space, op))).size).toBe(rows.length);
      }),
    );
  });

  test("made again of what it led to keeps nothing anew, and gives the same places", () => {
    fc.assert(
      fc.property(envelopes, (given) => {
        const first = planAppend(given, logs, new Map(), 1e6);
        const there = new Map(first.rows.map(({ space, op, seq }) => [placeOf(space, op), seq]));
        const afterwards = new Map([...logs].map(([space, log]) => [space, { ...log, ...first.grown.get(space) }]));
        const again = planAppend(given, afterwards, there, 1e6);
        expect(again.answers).toEqual(first.answers);
        expect([again.rows, again.grown.size]).toEqual([[], 0]);
      }),
    );
  });

  test("refuses what belongs to no space, and what is too much, and goes on behind it", () => {
    const [one, , none] = SPACES;
    const [first, second, third, fourth] = OPS;
    if (!one || !none || !first || !second || !third || !fourth) throw new Error("there are enough");
    const given = [
      envelope(none, first, 1),
      envelope(one, second, 50),
      envelope(one, third, 51),
      envelope(one, fourth, 50),
    ];
    expect(planAppend(given, logs, new Map(), 100).answers).toEqual([
      { kind: "no-space" },
      { kind: "kept", seq: 1 },
      { kind: "over-quota" },
      { kind: "kept", seq: 2 },
    ]);
  });

  test("keeps nothing that was judged by a chain of another length, but what is there has its place", () => {
    const [one] = SPACES;
    const [first, second, third] = OPS;
    if (!one || !first || !second || !third) throw new Error("there are enough");
    const given = [
      { ...envelope(one, first, 1), chainLength: 2 },
      { ...envelope(one, second, 1), chainLength: 0 },
      envelope(one, third, 1),
    ];
    expect(planAppend(given, logs, new Map([[placeOf(one, second), 7]]), 100).answers).toEqual([
      { kind: "chain-moved" },
      { kind: "kept", seq: 7 },
      { kind: "kept", seq: 1 },
    ]);
  });
});
