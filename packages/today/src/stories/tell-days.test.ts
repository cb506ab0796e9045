import { type Checkin, checkinKind, decide, ITEMS, readCheckin } from "@counterpoint/balance";
import { addDays, type CivilDate, daysBetween, parseCivilDate, startOfDay, UTC, weekday } from "@counterpoint/kernel";
import { couples, type Invented, type InventedId } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { calendar } from "./calendar.ts";
import { PLANS } from "./plans.ts";
import { tellDays } from "./tell-days.ts";

const parsed = parseCivilDate("2026-11-26");
if (!parsed.ok) throw new Error(parsed.error);
const TODAY: CivilDate = parsed.value;

const people: readonly Invented[] = couples.entries.flatMap((couple) => couple.people);
const anybody = fc.constantFrom(...people);
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(TODAY, days));
const seed = fc.integer({ min: 0, max: 2 ** 30 });

const tell = (who: Invented, today = TODAY) => tellDays({ who, today, zone: UTC });
const answered = (days: readonly Checkin[]): readonly Checkin[] => days.filter(({ close }) => close !== null);
const named = (id: InventedId): Invented => {
  const found = people.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the library`);
  return found;
};
const [leah, marcus, erica, jonas] = [named("leah"), named("marcus"), named("erica"), named("jonas")];

describe("with any seed, on any day", () => {
  test("every evening could have been written by a person, on that day or the next morning", () => {
    fc.assert(
      fc.property(anybody, anyDay, seed, (who, today, chosen) => {
        for (const day of tellDays({ who, today, zone: UTC, seed: chosen })) {
          const morning = startOfDay(addDays(day.date, day.late ? 1 : 0), UTC) + 10 * 3_600_000;
          const context = { date: day.date, now: morning, zone: UTC };
          if (day.skipped) {
            expect(decide(null, { type: "skip" }, context).ok).toBe(true);
            continue;
          }
          for (const { id } of ITEMS) {
            expect(decide(null, { type: "setItem", item: id, value: day[id] }, context)).toMatchObject({ ok: true });
          }
          const written = decide(null, { type: "writeNote", text: day.note }, context);
          expect(written).toEqual({
            ok: true,
            value: expect.arrayContaining(set(checkinKind, day.date, { late: day.late, zone: day.zone })),
          });
          expect(v.is(checkinKind.id, day.date)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("it is 26 weeks up to yesterday, in order, one entry a day at most", () => {
    fc.assert(
      fc.property(anybody, anyDay, seed, (who, today, chosen) => {
        const dates = tellDays({ who, today, zone: UTC, seed: chosen }).map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        const [first, last] = [dates[0] ?? today, dates.at(-1) ?? today];
        expect(daysBetween(first, today)).toBeGreaterThan(182 - 14);
        expect(daysBetween(first, today)).toBeLessThanOrEqual(182);
        expect(last < today).toBe(true);
        expect(daysBetween(last, today)).toBeLessThan(14);
      }),
    );
  });

  test("every note of theirs is there, on its weekday, and nobody else's", () => {
    fc.assert(
      fc.property(anybody, anyDay, seed, (who, today, chosen) => {
        const noted = tellDays({ who, today, zone: UTC, seed: chosen }).filter(({ note }) => note !== "");
        expect(noted.map(({ note }) => note)).toEqual(who.notes.map(({ text }) => text));
        expect(noted.map(({ date }) => weekday(date))).toEqual(who.notes.map((note) => note.weekday));
      }),
    );
  });
});

test("the same telling gives the same evenings, another seed others", () => {
  for (const who of people) {
    expect(tell(who)).toEqual(tell(who));
    expect(tellDays({ who, today: TODAY, zone: UTC, seed: 77 })).not.toEqual(tell(who));
  }
});

test("a plan changed for one week changes no other", () => {
  const without = { id: leah.id, notes: leah.notes.filter(({ week }) => week !== 15) };
  const changed = tellDays({ who: without, today: TODAY, zone: UTC });
  const outside = ({ date }: Checkin): boolean => calendar(TODAY).find((day) => day.date === date)?.week !== 15;
  expect(changed.filter(outside)).toEqual(tell(leah).filter(outside));
  expect(changed).not.toEqual(tell(leah));
});

test("Leah and Erica answer nearly daily, Marcus and Jonas three evenings a week", () => {
  for (const who of [leah, erica]) expect(answered(tell(who)).length).toBeGreaterThan(26 * 5.5);
  for (const who of [marcus, jonas]) {
    const count = answered(tell(who)).length;
    expect(count).toBeGreaterThan(26 * 2.5);
    expect(count).toBeLessThanOrEqual(26 * 3);
  }
});

test("notes stand on evenings on which their writer answers", () => {
  for (const who of people) {
    for (const note of who.notes) expect(PLANS[who.id].person.evenings, note.text).toContain(note.weekday);
  }
});

test("two who live together have their hard talks and their time together on the same days", () => {
  for (const [one, other] of [
    [leah, marcus],
    [erica, jonas],
  ] as const) {
    const theirs = new Map(answered(tell(other)).map((day) => [day.date, day]));
    const both = answered(tell(one)).filter(({ date }) => theirs.has(date));
    expect(both.length).toBeGreaterThan(50);
    for (const day of both) {
      for (const tag of ["us", "hard", "apart"] as const) {
        expect(day.tags.includes(tag), `${tag} on ${day.date}`).toBe(theirs.get(day.date)?.tags.includes(tag));
      }
    }
  }
});

test("what is read back is what was told", () => {
  const [day] = answered(tell(jonas));
  if (day === undefined) throw new Error("Jonas answered nothing");
  const { date, tags: _tags, ...fields } = day;
  expect(readCheckin(date, fields)).toEqual({ ...day, tags: [] });
});
