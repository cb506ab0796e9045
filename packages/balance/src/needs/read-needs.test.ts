import { NEED_IDS, type NeedId, seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { normal } from "../simulation/normal.ts";
import { type NeedRating, type NeedWish, readNeeds } from "./read-needs.ts";

const TODAY = 20_000;
const MATTERS: NeedWish = { importance: 4, line: 60 };
const rated = (need: NeedId, ...met: readonly number[]): readonly NeedRating[] =>
  met.map((one, i) => ({ need, day: TODAY - 30 * i, met: one }));
const read = (ratings: readonly NeedRating[], wishOf: (need: NeedId) => NeedWish = () => MATTERS) =>
  readNeeds(ratings, wishOf, TODAY);

describe("the needs", () => {
  test("are those that were rated, with what is believed of each", () => {
    const { needs } = read([...rated("N3", 80, 85, 90), ...rated("N1", 20, 25)]);
    expect(needs.map(({ need, n }) => [need, n])).toEqual([
      ["N3", 3],
      ["N1", 2],
    ]);
    expect(read([]).needs).toEqual([]);
  });

  test("are drawn towards each other, the less they were rated the more", () => {
    const mean = (...met: readonly number[]) =>
      read([...rated("N1", ...met), ...rated("N2", 70, 70, 70)]).needs[0]?.mean;
    expect(mean(40)).toBeGreaterThan(40);
    expect(mean(40, 40, 40)).toBeGreaterThan(40);
    expect(mean(40, 40, 40) ?? 0).toBeLessThan(mean(40) ?? 0);
  });

  test("count an old rating less than a new one, and one from after today not at all", () => {
    const fresh = { need: "N1", day: TODAY, met: 80 } as const;
    const old = { need: "N1", day: TODAY - 240, met: 20 } as const;
    const [need] = read([fresh, old]).needs;
    expect(need?.mean).toBeGreaterThan(70);
    expect(read([fresh, { ...old, day: TODAY + 1 }])).toEqual(read([fresh]));
  });

  test("are strengths where they are clearly met, whether they matter or not", () => {
    const all = [...rated("N1", 95, 95, 95, 95), ...rated("N2", 62, 58, 60)];
    expect(read(all).strengths).toEqual(["N1"]);
    expect(read(all, () => ({ ...MATTERS, importance: 0 })).strengths).toEqual(["N1"]);
  });

  test("fall short where they matter, are clearly not met and were rated twice; three at most, widest first", () => {
    const all = [
      ...rated("N1", 20, 22),
      ...rated("N2", 5, 8),
      ...rated("N3", 30, 30),
      ...rated("N4", 12, 15),
      ...rated("N5", 95, 90),
    ];
    expect(read(all).shortfalls).toEqual(["N2", "N4", "N1"]);
    const only = (importance: number | null) => (need: NeedId) => ({
      line: 60,
      importance: need === "N3" ? 3 : importance,
    });
    expect(read(all, only(2)).shortfalls).toEqual(["N3"]);
    expect(read(all, only(null)).shortfalls).toEqual(["N3"]);
    expect(read([...rated("N1", 0), ...rated("N2", 90, 90)]).shortfalls).toEqual([]);
  });

  test("are held against the person's own line, not against the middle", () => {
    const all = [...rated("N1", 50, 52, 50), ...rated("N2", 55, 50, 52)];
    const lineAt = (line: number) => () => ({ importance: 4, line });
    expect(read(all, lineAt(80)).shortfalls).toEqual(["N1", "N2"]);
    expect(read(all, lineAt(20)).strengths).toEqual(["N1", "N2"]);
  });
});

/** People whose needs are truly met to a known degree, 66 on average and 12 apart, each rated three times. */
function simulate(noise: number, people: number) {
  const chance = seededChance(66);
  const counts = { shown: 0, wronglyShown: 0, short: 0, found: 0, latestShown: 0, latestWrong: 0 };
  for (let person = 0; person < people; person++) {
    const truth = new Map(NEED_IDS.map((need) => [need, 66 + 12 * normal(chance)] as const));
    const ratings = NEED_IDS.flatMap((need) =>
      [0, 7, 14].map((back) => ({
        need,
        day: TODAY - back,
        met: Math.min(100, Math.max(0, Math.round((truth.get(need) ?? 0) + noise * normal(chance)))),
      })),
    );
    const { needs } = read(ratings);
    for (const { need, below } of needs) {
      const met = truth.get(need) ?? Number.NaN;
      if (below >= 0.8) counts.shown++;
      if (below >= 0.8 && met >= 60) counts.wronglyShown++;
      if (met <= 50) counts.short++;
      if (met <= 50 && below >= 0.8) counts.found++;
      const latest = ratings.find((rating) => rating.need === need && rating.day === TODAY)?.met ?? Number.NaN;
      if (latest < 60) counts.latestShown++;
      if (latest < 60 && met >= 60) counts.latestWrong++;
    }
  }
  return {
    falseAmongShown: counts.wronglyShown / counts.shown,
    found: counts.found / counts.short,
    falseByLatest: counts.latestWrong / counts.latestShown,
  };
}

test.each([10, 14])("of shortfalls that are shown at most 12 in 100 are none, with answers off by %i", (noise) => {
  const { falseAmongShown, found, falseByLatest } = simulate(noise, 400);
  expect(falseAmongShown).toBeLessThanOrEqual(0.12);
  expect(found).toBeGreaterThan(0.72);
  expect(falseByLatest).toBeGreaterThan(2 * falseAmongShown);
});
