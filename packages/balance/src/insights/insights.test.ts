import { addDays, type CivilDate, dayNumber, parseCivilDate, seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { type DailySeries, dailySeries } from "../levels/daily-series.ts";
import { normal } from "../simulation/normal.ts";
import { readAssociation } from "./association.ts";
import { changePasses, REVIEW_DAYS, readChange } from "./change.ts";
import { GOOD_OR_THANKS, HYPOTHESES } from "./hypotheses.ts";
import { readInsights } from "./read-insights.ts";
import { regressorOf, type Signals } from "./signals.ts";

const parsed = parseCivilDate("2026-03-02");
if (!parsed.ok) throw new Error(parsed.error);
const FIRST: CivilDate = parsed.value;

const NOBODY: Signals = {
  items: { close: undefined, self: undefined, pull: undefined, load: undefined },
  tags: new Map(),
};

/** One value per day from the first on, null where there is none. */
function series(values: readonly (number | null)[]): DailySeries {
  const answers = values.map((value, day) => ({ date: addDays(FIRST, day), value }));
  const made = dailySeries(answers, dayNumber(FIRST) + values.length - 1);
  if (made === undefined) throw new Error("no values");
  return made;
}
const lastOf = ({ first, values }: DailySeries): number => first + values.length - 1;
const noise = (days: number, seed: number): readonly number[] => {
  const chance = seededChance(seed);
  return Array.from({ length: days }, () => 10 * normal(chance));
};

/** Whether the last review and the one before agree. */
const passes = (one: DailySeries): boolean =>
  changePasses(readChange(one, lastOf(one)), readChange(one, lastOf(one) - REVIEW_DAYS));

describe("a change", () => {
  const stepped = (days: number, recent: number, by: number) =>
    series(noise(days, 3).map((e, day) => 60 + e + (day >= days - recent ? by : 0)));

  test("compares 28 days with 56 in the first 24 weeks, and 56 with 112 from then on", () => {
    const early = stepped(167, 28, -20);
    const late = stepped(168, 56, -20);
    for (const one of [early, late]) {
      const found = readChange(one, lastOf(one));
      if (found.kind !== "effect") throw new Error(found.kind);
      expect(found.n).toBe(one === early ? 84 : 168);
      expect(Math.abs(found.effect.mean + 20)).toBeLessThan(8);
      expect(found.effect.p).toBeLessThan(0.01);
    }
  });

  test("needs 14 recent days and 28 earlier ones", () => {
    const gaps = (kept: (day: number) => boolean) =>
      series(noise(84, 4).map((e, day) => (kept(day) || day === 0 ? 50 + e : null)));
    const kinds = [
      gaps((day) => day >= 84 - 13 || day < 40),
      gaps((day) => day >= 84 - 14 || day < 40),
      gaps((day) => day >= 84 - 28 || day < 27),
      gaps((day) => day >= 84 - 28 || day < 28),
    ].map((one) => readChange(one, lastOf(one)).kind);
    expect(kinds).toEqual(["too-few", "effect", "too-few", "effect"]);
    expect(readChange(undefined, 0)).toEqual({ kind: "too-few", n: 0 });
  });

  test("is said when two reviews in a row find it, and not after one", () => {
    const once = stepped(140, 28, -25);
    expect(readChange(once, lastOf(once))).toMatchObject({ kind: "effect" });
    expect(passes(once)).toBe(false);
    const twice = series(noise(196, 5).map((e, day) => 60 + e + (day >= 116 ? -30 : 0)));
    expect(passes(twice)).toBe(true);
  });

  test("is not said where the two reviews point in opposite ways", () => {
    const swung = series(noise(140, 6).map((e, day) => 50 + e + (day >= 84 && day < 112 ? 25 : day >= 112 ? -25 : 0)));
    const [now, before] = [readChange(swung, lastOf(swung)), readChange(swung, lastOf(swung) - 28)];
    if (now.kind !== "effect" || before.kind !== "effect") throw new Error("no effect");
    expect(Math.sign(now.effect.mean)).toBe(-Math.sign(before.effect.mean));
    expect(passes(swung)).toBe(false);
  });
});

describe("an association", () => {
  const tags = (days: number, every: number) => series(Array.from({ length: days }, (_, day) => (day % every ? 0 : 1)));

  test("finds how much higher the outcome lies, and may be said when it is sure and not small", () => {
    const tag = tags(182, 3);
    const close = series(noise(182, 7).map((e, day) => 50 + e + (day % 3 ? 0 : 12)));
    const found = readAssociation({ scale: "tag", series: tag }, close, lastOf(close));
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(Math.abs(found.effect.mean - 12)).toBeLessThan(4);
    expect(found).toMatchObject({ n: 182, passes: true });
    expect(found.effect.q10).toBeLessThan(found.effect.q90);
  });

  test("is not said where it is sure but small", () => {
    const load = series(noise(182, 8).map((e) => 50 + e));
    const close = series(noise(182, 9).map((e, day) => 50 + e / 100 + 0.001 * (load.values[day] ?? 0)));
    const found = readAssociation({ scale: "slider", series: load }, close, lastOf(close));
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(found.size).toBeLessThan(0.2);
    expect(found.passes).toBe(false);
  });

  test("needs 50 days on which both are known", () => {
    const known = (days: number) => series(Array.from({ length: 182 }, (_, day) => (day < days ? day % 2 : null)));
    const close = series(noise(182, 10).map((e) => 50 + e));
    const kind = (days: number) => readAssociation({ scale: "tag", series: known(days) }, close, lastOf(close)).kind;
    expect([kind(49), kind(50)]).toEqual(["too-few", "effect"]);
    expect(readAssociation({ scale: "tag", series: undefined }, close, lastOf(close)).kind).toBe("too-few");
    expect(readAssociation({ scale: "tag", series: close }, undefined, lastOf(close)).kind).toBe("too-few");
  });

  test("needs ten days with the tag and ten without, or a slider that moves", () => {
    const close = series(noise(100, 11).map((e) => 50 + e));
    const tagged = (count: number, other: 0 | 1) =>
      series(Array.from({ length: 100 }, (_, day) => (day < count ? 1 - other : other)));
    const kind = (scale: "tag" | "slider", x: DailySeries) =>
      readAssociation({ scale, series: x }, close, lastOf(close)).kind;
    expect([kind("tag", tagged(9, 0)), kind("tag", tagged(10, 0))]).toEqual(["no-variation", "effect"]);
    expect([kind("tag", tagged(9, 1)), kind("tag", tagged(10, 1))]).toEqual(["no-variation", "effect"]);
    expect(kind("slider", series(noise(100, 12).map((e) => 50 + e / 20)))).toBe("no-variation");
  });

  test("looks back half a year and no further", () => {
    const [days, window] = [300, 182];
    const tag = tags(days, 2);
    const changed = series(noise(days, 13).map((e, day) => 50 + e + (day < days - window && day % 2 === 0 ? 30 : 0)));
    const found = readAssociation({ scale: "tag", series: tag }, changed, lastOf(changed));
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(found.n).toBe(window);
    expect(Math.abs(found.effect.mean)).toBeLessThan(6);
  });
});

describe("the list", () => {
  test("is eight links, each once", () => {
    expect(HYPOTHESES).toHaveLength(8);
    expect(new Set(HYPOTHESES.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  });

  test("reads good and thanks as one, on days on which either is known", () => {
    const signals: Signals = {
      ...NOBODY,
      tags: new Map([
        ["good", series([1, 0, 0, null])],
        ["thanks", series([0, 1, null, null, 1])],
      ]),
    };
    const { series: both } = regressorOf(signals, GOOD_OR_THANKS);
    expect([...(both?.values ?? [])]).toEqual([1, 1, 0, Number.NaN, 1]);
    const onlyThanks = regressorOf({ ...NOBODY, tags: new Map([["thanks", series([1, 0])]]) }, GOOD_OR_THANKS);
    expect([...(onlyThanks.series?.values ?? [])]).toEqual([1, 0]);
  });

  test("is all that may be said: another tag is reckoned and stays unsaid, however clear", () => {
    const close = series(noise(182, 14).map((e, day) => 40 + e + (day % 2 ? 40 : 0)));
    const odd = series(Array.from({ length: 182 }, (_, day) => day % 2));
    const signals: Signals = {
      items: { ...NOBODY.items, close },
      tags: new Map([
        ["us", odd],
        ["sport", odd],
      ]),
    };
    const { associations } = readInsights(signals, lastOf(close));
    const found = (x: string) => associations.find((one) => one.x === x && one.y === "close");
    expect(found("us")).toMatchObject({ listed: true, passes: true });
    expect(found("sport")).toMatchObject({ kind: "effect", listed: false, passes: false });
    expect(associations.filter(({ listed }) => !listed).map(({ x, y }) => [x, y])).toEqual([
      ["sport", "close"],
      ["sport", "self"],
    ]);
  });

  test("of somebody who answered nothing says nothing", () => {
    const { changes, associations } = readInsights(NOBODY, 20_000);
    expect([changes.close, changes.self]).toEqual(Array(2).fill({ kind: "too-few", n: 0, passes: false }));
    expect(associations.every(({ kind }) => kind === "too-few")).toBe(true);
  });
});
