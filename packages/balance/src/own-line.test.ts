import { addDays, type CivilDate, newDeviceId, newOpId, parseCivilDate, seededChance, UTC } from "@counterpoint/kernel";
import { apply, type Batch, createIndex, createSchema, live, type Operation } from "@counterpoint/records";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type Axis, decideOwnLine, type OwnLineCommand, type OwnLines, ownLineKind, readOwnLines } from "./index.ts";

const parsed = parseCivilDate("2026-11-23");
if (!parsed.ok) throw new Error(parsed.error);
const TODAY: CivilDate = parsed.value;
const NOW = Date.UTC(2026, 10, 23, 20);
const HERE = { now: NOW, zone: UTC };
const DAY = 86_400_000;
const NONE: OwnLines = { close: null, self: null, movedOn: null };

const SCHEMA = createSchema([ownLineKind]);
const chance = seededChance(11);
const PHONE = newDeviceId(chance);
const TABLET = newDeviceId(chance);

function decided(lines: OwnLines, command: OwnLineCommand, moment = HERE): readonly Operation[] {
  const result = decideOwnLine(lines, command, moment);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const batch = (operations: readonly Operation[], minute: number, device = PHONE): Batch => ({
  stamp: { ms: NOW + minute * 60_000, counter: 0, device, op: newOpId(chance) },
  operations,
  voids: [],
});

function shown(batches: readonly Batch[]): OwnLines {
  const index = createIndex(SCHEMA);
  for (const one of batches) apply(index, one, "a", NOW + 10 * DAY);
  return readOwnLines(live(index, ownLineKind));
}

const draw = (axis: Axis, value: number): OwnLineCommand => ({ type: "draw", axis, value });

describe("a person's own line", () => {
  test("is nowhere until it is drawn", () => {
    expect(shown([])).toEqual(NONE);
  });

  test("is drawn on one axis and leaves the other alone", () => {
    expect(shown([batch(decided(NONE, draw("close", 60)), 0)])).toEqual({ close: 60, self: null, movedOn: TODAY });
  });

  test("can be taken back, and the day of that is known", () => {
    const drawn = shown([batch(decided(NONE, draw("self", 0)), 0)]);
    const later = { now: NOW + 3 * DAY, zone: UTC };
    const taken = decided(drawn, { type: "takeBack", axis: "self" }, later);
    expect(shown([batch(taken, 4320)])).toEqual({ ...NONE, movedOn: addDays(TODAY, 3) });
  });

  test("was moved when the later of the two was", () => {
    const first = decided(NONE, draw("close", 60));
    const second = decided(NONE, draw("self", 70), { now: NOW + 2 * DAY, zone: UTC });
    for (const both of [
      [batch(first, 0), batch(second, 2880)],
      [batch(second, 0), batch(first, 2880)],
    ]) {
      expect(shown(both)).toEqual({ close: 60, self: 70, movedOn: addDays(TODAY, 2) });
    }
  });

  test("put where it lies already writes nothing, so that nothing starts anew", () => {
    const lines: OwnLines = { close: 60, self: null, movedOn: addDays(TODAY, -40) };
    expect(decided(lines, draw("close", 60))).toEqual([]);
    expect(decided(lines, { type: "takeBack", axis: "self" })).toEqual([]);
    expect(decided(lines, draw("close", 61))).not.toEqual([]);
  });

  test("outside its stave, or between two steps of it, is refused", () => {
    for (const value of [-1, 101, 60.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(decideOwnLine(NONE, draw("close", value), HERE)).toEqual({ ok: false, error: "out-of-range" });
    }
  });

  test("what is written fits the kind, and the kind takes nothing else", () => {
    const fields: Readonly<Record<string, v.GenericSchema<unknown, unknown>>> = ownLineKind.fields;
    for (const { id, field, value } of decided(NONE, draw("self", 100))) {
      expect(v.is(ownLineKind.id, id)).toBe(true);
      expect(fields[field] !== undefined && v.is(fields[field], value), field).toBe(true);
    }
    expect(v.is(ownLineKind.id, "pull")).toBe(false);
    expect(v.is(ownLineKind.fields.value, 101)).toBe(false);
    expect(v.is(ownLineKind.fields.movedOn, "2026-02-30")).toBe(false);
  });

  test("hold:H5 two devices that drew lines apart show the same, in any order", () => {
    const command = fc.oneof(
      fc.tuple(fc.constantFrom<Axis[]>("close", "self"), fc.integer({ min: 0, max: 100 })).map(([a, b]) => draw(a, b)),
      fc.constantFrom<Axis[]>("close", "self").map((axis): OwnLineCommand => ({ type: "takeBack", axis })),
    );
    const some = fc.array(command, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.nat(), (one, two, seed) => {
        const written = [
          ...one.map((each, at) => batch(decided(NONE, each), 2 * at)),
          ...two.map((each, at) => batch(decided(NONE, each), 2 * at + 1, TABLET)),
        ];
        const order = seededChance(seed);
        const other = written
          .map((each) => ({ each, at: order.unit() }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(shown(other)).toEqual(shown(written));
      }),
    );
  });
});
