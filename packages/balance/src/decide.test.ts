import {
  addDays,
  type CivilDate,
  civilDateAt,
  parseCivilDate,
  parseZone,
  startOfDay,
  type ZoneId,
} from "@counterpoint/kernel";
import type { Json, Operation } from "@counterpoint/records";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  type Checkin,
  type Command,
  checkinKind,
  decide,
  ITEMS,
  isEmpty,
  NOTE_LIMIT,
  readCheckin,
  TAGS,
} from "./index.ts";

const zone = (text: string): ZoneId => {
  const parsed = parseZone(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const date = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

const LISBON = zone("Europe/Lisbon");
const NEW_YORK = zone("America/New_York");
const TODAY = date("2026-11-23");
/** Half past eight in the evening in Lisbon. */
const NOW = Date.UTC(2026, 10, 23, 20, 30);
const HERE = { date: TODAY, now: NOW, zone: LISBON };

const setClose: Command = { type: "setItem", item: "close", value: 70 };

/** What a space would read back: the fields written so far, the last write of each. */
function written(operations: readonly Operation[], before: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  return { ...before, ...Object.fromEntries(operations.map(({ field, value }) => [field, value])) };
}

function carryOut(checkin: Checkin | null, command: Command, context = HERE): Checkin {
  const result = decide(checkin, command, context);
  if (!result.ok) throw new Error(result.error);
  const { date: day, tags, ...rest } = checkin ?? { ...readCheckin(context.date, {}) };
  const before = { ...rest, ...Object.fromEntries(TAGS.map((tag) => [tag, tags.includes(tag)])) };
  return readCheckin(day, written(result.value, before));
}

const anyItem = fc
  .constantFrom(...ITEMS)
  .chain(({ id, low, high }) => fc.tuple(fc.constant(id), fc.option(fc.integer({ min: low, max: high }))));
const answer: fc.Arbitrary<Command> = fc.oneof(
  anyItem.map(([item, value]): Command => ({ type: "setItem", item, value })),
  fc.constantFrom(...TAGS).map((tag): Command => ({ type: "toggleTag", tag })),
  fc.string({ maxLength: 40 }).map((text): Command => ({ type: "writeNote", text })),
);
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  answer,
  fc.constantFrom<Command>({ type: "skip" }, { type: "unskip" }, { type: "clear" }),
);

describe("what is asked", () => {
  const ranges = [
    ["item:D1 closeness runs from 0 to 100", "close", 0, 100],
    ["item:D2 freedom to be oneself runs from 0 to 100", "self", 0, 100],
    ["item:D3 the pull runs from −50 for more room to 50 for more closeness", "pull", -50, 50],
    ["item:D4 the load from outside runs from 0 to 100", "load", 0, 100],
  ] as const;

  test.each(ranges)("%s", (_, item, low, high) => {
    expect(carryOut(null, { type: "setItem", item, value: low })[item]).toBe(low);
    expect(carryOut(null, { type: "setItem", item, value: high })[item]).toBe(high);
    for (const value of [low - 1, high + 1, low + 0.5, Number.NaN]) {
      expect(decide(null, { type: "setItem", item, value }, HERE)).toEqual({ ok: false, error: "out-of-range" });
    }
  });

  test("item:D1 an answer can be taken off again", () => {
    const set = carryOut(null, setClose);
    expect(carryOut(set, { type: "setItem", item: "close", value: null }).close).toBeNull();
  });

  test("a tag goes on and off, and leaves the others as they are", () => {
    const both = carryOut(carryOut(null, { type: "toggleTag", tag: "us" }), { type: "toggleTag", tag: "hard" });
    expect(both.tags).toEqual(["us", "hard"]);
    expect(carryOut(both, { type: "toggleTag", tag: "us" }).tags).toEqual(["hard"]);
  });

  test("a note may have 4,000 characters and no more", () => {
    expect(carryOut(null, { type: "writeNote", text: "x".repeat(NOTE_LIMIT) }).note).toHaveLength(NOTE_LIMIT);
    const result = decide(null, { type: "writeNote", text: "x".repeat(NOTE_LIMIT + 1) }, HERE);
    expect(result).toEqual({ ok: false, error: "note-too-long" });
  });

  test("every operation carries a value that the kind accepts", () => {
    const fields: Readonly<Record<string, v.GenericSchema<unknown, unknown>>> = checkinKind.fields;
    fc.assert(
      fc.property(anyCommand, (command) => {
        const result = decide(null, command, HERE);
        if (!result.ok) throw new Error(result.error);
        for (const { kind, id, field, value } of result.value) {
          expect([kind, id]).toEqual(["checkin", TODAY]);
          const schema = fields[field];
          expect(schema !== undefined && v.is(schema, value), field).toBe(true);
        }
      }),
    );
  });

  test("the id of a check-in is a civil date and nothing else", () => {
    expect(v.is(checkinKind.id, "2026-02-29")).toBe(false);
    expect(v.is(checkinKind.id, 20261123)).toBe(false);
    expect(v.is(checkinKind.id, "2028-02-29")).toBe(true);
  });
});

describe("skipping and clearing", () => {
  test("a day may be skipped, and an answer afterwards holds", () => {
    const skipped = carryOut(null, { type: "skip" });
    expect([skipped.skipped, isEmpty(skipped)]).toEqual([true, false]);
    expect(carryOut(skipped, setClose).skipped).toBe(false);
    expect(isEmpty(carryOut(skipped, { type: "unskip" }))).toBe(true);
  });

  test("skipping a day that has answers changes nothing", () => {
    const set = carryOut(null, setClose);
    expect(carryOut(set, { type: "skip" })).toEqual(set);
  });

  test("where one device skipped and another answered, the answers hold", () => {
    expect(readCheckin(TODAY, { skipped: true, close: 3 })).toMatchObject({ skipped: false, close: 3 });
  });

  test("a cleared day reads like one that was never filled in", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1 }), (commands) => {
        let checkin: Checkin | null = null;
        for (const command of commands) checkin = carryOut(checkin, command);
        expect(carryOut(checkin, { type: "clear" })).toEqual(readCheckin(TODAY, {}));
      }),
    );
  });
});

describe("which day may be written", () => {
  const refusal = (checkin: Checkin | null, context: typeof HERE): string | null => {
    const result = decide(checkin, setClose, context);
    return result.ok ? null : result.error;
  };

  test("today until midnight where the person is, not a minute of tomorrow", () => {
    const lastMinute = startOfDay(addDays(TODAY, 1), LISBON) - 1;
    expect(refusal(null, { ...HERE, now: lastMinute })).toBeNull();
    expect(refusal(null, { ...HERE, date: addDays(TODAY, 1), now: lastMinute })).toBe("future-day");
  });

  test("yesterday, flagged late; a day filled in on its own evening is not late", () => {
    const yesterday = { ...HERE, date: addDays(TODAY, -1) };
    expect(carryOut(null, setClose, yesterday)).toMatchObject({ late: true, zone: LISBON });
    expect(carryOut(null, setClose)).toMatchObject({ late: false, zone: LISBON });
  });

  test("an empty day further back stays empty", () => {
    expect(refusal(null, { ...HERE, date: addDays(TODAY, -2) })).toBe("closed-day");
    expect(refusal(readCheckin(addDays(TODAY, -2), {}), { ...HERE, date: addDays(TODAY, -2) })).toBe("closed-day");
  });

  test("what was recorded can be corrected on any later day, and keeps its zone and its flag", () => {
    const then = carryOut(null, setClose);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), answer, (days, command) => {
        const corrected = carryOut(then, command, { ...HERE, now: NOW + days * 86_400_000, zone: NEW_YORK });
        expect(corrected).toMatchObject({ late: false, zone: LISBON });
      }),
    );
  });

  test("an old day stays open while its only answer is taken off to be set anew", () => {
    const later = { ...HERE, now: NOW + 9 * 86_400_000 };
    const off = carryOut(carryOut(null, setClose), { type: "setItem", item: "close", value: null }, later);
    expect(carryOut(off, { type: "setItem", item: "close", value: 20 }, later).close).toBe(20);
  });

  test("an old day that was cleared is closed like any empty one", () => {
    const later = { ...HERE, now: NOW + 9 * 86_400_000 };
    const cleared = carryOut(carryOut(null, setClose), { type: "clear" }, later);
    expect(refusal(cleared, later)).toBe("closed-day");
  });

  test("item:D1 after a flight from Lisbon to New York the calendar turns back, and no evening is lost", () => {
    const takeOff = Date.UTC(2026, 10, 24, 0, 30);
    const landing = Date.UTC(2026, 10, 24, 3, 0);
    const inFlight = carryOut(null, setClose, { date: date("2026-11-24"), now: takeOff, zone: LISBON });
    expect(civilDateAt(landing, NEW_YORK)).toBe("2026-11-23");
    const landed = { date: date("2026-11-24"), now: landing, zone: NEW_YORK };
    expect(refusal(null, landed)).toBe("future-day");
    expect(carryOut(inFlight, { type: "setItem", item: "close", value: 20 }, landed)).toMatchObject({
      close: 20,
      zone: LISBON,
    });
    expect(carryOut(null, setClose, { ...landed, date: TODAY })).toMatchObject({ late: false, zone: NEW_YORK });
  });
});
