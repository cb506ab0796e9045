import { type Axis, type Checkin, readBalance } from "@counterpoint/balance";
import { addDays, type CivilDate, parseCivilDate, UTC } from "@counterpoint/kernel";
import { couples, type Invented, type InventedId } from "@counterpoint/library";
import { describe, expect, test } from "vitest";
import { calendar } from "./calendar.ts";
import { PLANS } from "./plans.ts";
import { tellDays } from "./tell-days.ts";

const parsed = parseCivilDate("2026-11-26");
if (!parsed.ok) throw new Error(parsed.error);
const TODAY: CivilDate = parsed.value;
const WEEKDAYS = Array.from({ length: 7 }, (_, at) => addDays(TODAY, at));
const SEEDS = Array.from({ length: 12 }, (_, at) => 1000 + at);

const people: readonly Invented[] = couples.entries.flatMap((couple) => couple.people);

/** What the texts of the library tell: where the map stands after two months, and where on the day it is looked at. */
const TOLD: Readonly<Record<InventedId, { readonly early: string; readonly end: string }>> = {
  leah: { early: "crowded", end: "close-and-free" },
  marcus: { early: "far", end: "close-and-free" },
  erica: { early: "in-between", end: "close-and-free" },
  jonas: { early: "crowded", end: "in-between" },
};

/** What the map of the book says on this day of the story. */
function zoneOn(who: Invented, story: readonly Checkin[], today: CivilDate, date: CivilDate): string {
  const { lines, rhythm } = PLANS[who.id].person;
  const checkins = story.filter((one) => one.date < date);
  const { map } = readBalance({ checkins, today: date, lines: { ...lines, movedOn: addDays(today, -182) }, rhythm });
  return map.kind === "placed" ? map.zone : map.kind;
}

const mondayOf = (week: number, today: CivilDate): CivilDate =>
  calendar(today).find((day) => day.week === week)?.date ?? today;

const zones = (who: Invented, today: CivilDate, seed?: number) => {
  const story = tellDays({ who, today, zone: UTC, ...(seed === undefined ? {} : { seed }) });
  return {
    early: zoneOn(who, story, today, mondayOf(9, today)),
    end: zoneOn(who, story, today, today),
  };
};

describe.each(people.map((who) => [who.name, who] as const))("the map of %s", (_, who) => {
  test.each(WEEKDAYS)("says what is told, looked at on %s", (today) => {
    expect(zones(who, today)).toEqual(TOLD[who.id]);
  });

  test("says it with most other seeds too: it is in the weeks, not in the luck of one draw", () => {
    const all = SEEDS.map((seed) => zones(who, TODAY, seed));
    const share = (when: "early" | "end"): number =>
      all.filter((one) => one[when] === TOLD[who.id][when]).length / SEEDS.length;
    expect(share("early")).toBeGreaterThanOrEqual(0.75);
    expect(share("end")).toBeGreaterThanOrEqual(0.75);
  });

  test("has enough evenings to say something from the ninth week on", () => {
    const story = tellDays({ who, today: TODAY, zone: UTC });
    for (let week = 9; week <= 25; week++) {
      expect(zoneOn(who, story, TODAY, mondayOf(week, TODAY)), `week ${week}`).not.toBe("too-few");
    }
  });
});

describe("what can be seen in the weeks", () => {
  const named = (id: InventedId): Invented => people.find((who) => who.id === id) ?? expect.fail(`no ${id}`);
  const weekOf = new Map(calendar(TODAY).map((day) => [day.date, day.week]));
  /** Mean of an answer over weeks, both ends included. */
  const mean = (id: InventedId, item: Axis | "load", from: number, to: number): number => {
    const answers = tellDays({ who: named(id), today: TODAY, zone: UTC }).flatMap((day) => {
      const [week, value] = [weekOf.get(day.date) ?? -1, day[item]];
      return value !== null && week >= from && week <= to ? [value] : [];
    });
    return answers.reduce((sum, value) => sum + value, 0) / answers.length;
  };

  test("Leah's freedom rises over weeks, and her closeness dips for a fortnight and comes back", () => {
    expect(mean("leah", "self", 19, 25) - mean("leah", "self", 0, 14)).toBeGreaterThan(20);
    expect(mean("leah", "close", 0, 14) - mean("leah", "close", 15, 16)).toBeGreaterThan(15);
    expect(mean("leah", "close", 18, 19)).toBeGreaterThan(mean("leah", "close", 15, 16) + 15);
  });

  test("Marcus was free all along; his closeness dips with hers and climbs past where it began", () => {
    expect(Math.abs(mean("marcus", "self", 19, 25) - mean("marcus", "self", 0, 14))).toBeLessThan(10);
    expect(mean("marcus", "close", 0, 14) - mean("marcus", "close", 15, 16)).toBeGreaterThan(3);
    expect(mean("marcus", "close", 20, 25) - mean("marcus", "close", 0, 14)).toBeGreaterThan(20);
  });

  test("Erica's freedom rises with her evenings out, Jonas's with his Sundays, to about his line", () => {
    expect(mean("erica", "self", 17, 18) - mean("erica", "self", 0, 13)).toBeGreaterThan(18);
    expect(mean("jonas", "self", 17, 18) - mean("jonas", "self", 0, 13)).toBeGreaterThan(10);
    expect(Math.abs(mean("jonas", "self", 23, 26) - PLANS.jonas.person.lines.self)).toBeLessThan(10);
  });

  test.each([
    ["leah", 20],
    ["erica", 19],
    ["jonas", 19],
  ] as const)("a hard week is heavy for %s, and two weeks later it is over", (id, week) => {
    const around = mean(id, "load", week - 3, week - 2);
    expect(mean(id, "load", week, week)).toBeGreaterThan(around + 12);
    expect(mean(id, "load", week + 2, week + 2)).toBeLessThan(around + 12);
    expect(mean(id, "self", week + 1, week + 2)).toBeGreaterThan(mean(id, "self", week, week));
  });
});
