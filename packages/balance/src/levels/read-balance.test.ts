import { addDays, type CivilDate, dayNumber, parseCivilDate, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BalanceInput, type BalanceReading, type OwnLines, readBalance } from "../index.ts";

const date = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
/** A Wednesday. */
const TODAY = date("2026-11-25");
const LINES: OwnLines = { close: 60, self: 60, movedOn: null };
const NO_LINES: OwnLines = { close: null, self: null, movedOn: null };

type Answered = BalanceInput["checkins"][number];

/** Answers of the last `days` days, scattered around two levels; the newest is today's. */
function answered(days: number, close: number, self: number, seed = 1): readonly Answered[] {
  const chance = seededChance(seed);
  return Array.from({ length: days }, (_, back) => ({
    date: addDays(TODAY, -back),
    close: Math.round(close + 20 * (chance.unit() - 0.5)),
    self: Math.round(self + 20 * (chance.unit() - 0.5)),
  }));
}

const read = (checkins: readonly Answered[], more: Partial<BalanceInput> = {}): BalanceReading =>
  readBalance({ checkins, today: TODAY, lines: LINES, rhythm: "daily", ...more });

const zoneOf = ({ map }: BalanceReading): string => (map.kind === "placed" ? map.zone : map.kind);

describe("the levels", () => {
  test("need 14 answers of the last 28 days", () => {
    expect(read(answered(13, 70, 40)).levels.close).toEqual({ kind: "too-few", n: 13, needed: 14 });
    expect(read(answered(14, 70, 40)).levels.close.kind).toBe("level");
    const old = answered(60, 70, 40).filter(({ date: day }) => dayNumber(day) <= dayNumber(TODAY) - 28);
    expect(read(old).levels.close).toEqual({ kind: "too-few", n: 0, needed: 14 });
  });

  test("look back 56 days where somebody answers three times a week", () => {
    const three = answered(56, 70, 40).filter((_, back) => back % 7 < 3);
    const { windowDays, levels } = read(three, { rhythm: "three-a-week" });
    expect(windowDays).toBe(56);
    expect(levels.close).toMatchObject({ kind: "level", n: 24 });
    expect(read(three).levels.close).toEqual({ kind: "too-few", n: 12, needed: 14 });
  });

  test("lie where the answers lie, with their line's share above it", () => {
    const { close, self } = read(answered(28, 75, 40)).levels;
    if (close.kind !== "level" || self.kind !== "level") throw new Error("no level");
    expect(Math.abs(close.level.mean - 75)).toBeLessThan(4);
    expect(close.level.q10).toBeLessThan(close.level.mean);
    expect(close.level.q90).toBeGreaterThan(close.level.mean);
    expect(close.level.above).toBeGreaterThan(0.99);
    expect(self.level.above).toBeLessThan(0.01);
    const without = read(answered(28, 75, 40), { lines: NO_LINES }).levels.close;
    expect(without.kind === "level" && without.level.above).toBeNull();
  });

  test("of answers that are nearly all the same have no range", () => {
    const same = answered(28, 75, 40).map((day, back) => ({ ...day, close: back === 3 ? 71 : 70 }));
    const { levels, map } = read(same);
    expect(levels.close).toEqual({ kind: "no-variation", n: 28, mean: 70 + 1 / 28 });
    expect(levels.self.kind).toBe("level");
    expect(map).toEqual({ kind: "no-variation" });
  });

  test("leave out what lies after today, and take the later of two entries for one date", () => {
    const days = answered(28, 75, 40);
    const ahead = { date: addDays(TODAY, 1), close: 0, self: 0 };
    expect(read([...days, ahead])).toEqual(read(days));
    const [first, ...others] = days;
    if (first === undefined) throw new Error("no days");
    expect(read([{ ...first, close: 0 }, ...others, first])).toEqual(read(days));
  });
});

describe("the map", () => {
  test("needs 18 answers on both axes, before anything else", () => {
    const half = answered(28, 75, 75).map((day, back) => (back < 17 ? day : { ...day, self: null }));
    expect(read(half).map).toEqual({ kind: "too-few", n: 17, needed: 18 });
    expect(read(half, { lines: NO_LINES }).map).toEqual({ kind: "too-few", n: 17, needed: 18 });
    expect(read([]).map).toEqual({ kind: "too-few", n: 0, needed: 18 });
  });

  test("needs both lines", () => {
    for (const lines of [NO_LINES, { ...LINES, self: null }, { ...LINES, close: null }]) {
      expect(read(answered(60, 75, 75), { lines }).map).toEqual({ kind: "no-lines" });
    }
  });

  test.each([
    [80, 80, "close-and-free"],
    [80, 40, "crowded"],
    [40, 80, "far"],
    [40, 40, "stretched"],
    [60, 80, "in-between"],
    [80, 60, "in-between"],
  ])("with levels near %i and %i says %s", (close, self, zone) => {
    expect(zoneOf(read(answered(60, close, self)))).toBe(zone);
  });

  test("says a zone only once two weekly updates agree", () => {
    // The Sundays before today are the 22nd and the 15th; 18 answers by the 22nd begin on the 5th, by the 15th on 29 October.
    const begunOn = (text: string) => zoneOf(read(answered(dayNumber(TODAY) - dayNumber(date(text)) + 1, 80, 80)));
    expect(begunOn("2026-11-05")).toBe("in-between");
    expect(begunOn("2026-10-30")).toBe("in-between");
    expect(begunOn("2026-10-29")).toBe("close-and-free");
  });

  test("changes a zone only once two weekly updates agree on another", () => {
    const turned = (weeks: number) =>
      answered(120, 80, 80).map((day) =>
        dayNumber(day.date) > dayNumber(date("2026-11-22")) - 7 * weeks
          ? { ...day, self: day.self && day.self - 60 }
          : day,
      );
    const zones = [0, 1, 2, 3, 4, 5, 6].map((weeks) => zoneOf(read(turned(weeks))));
    expect(zones[0]).toBe("close-and-free");
    expect(zones[1]).toBe("close-and-free");
    expect(zones.at(-1)).toBe("crowded");
    expect(zones).toEqual([...zones].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });

  const ORDER = ["close-and-free", "in-between", "crowded"];

  test("does not change within a week, whatever is answered in it", () => {
    const days = answered(120, 80, 80);
    const sunk = days.map((day) =>
      dayNumber(day.date) > dayNumber(date("2026-11-22")) ? { ...day, close: 0, self: 0 } : day,
    );
    expect(zoneOf(read(sunk))).toBe("close-and-free");
  });

  test("starts anew when a line is moved, and says so", () => {
    const days = answered(120, 80, 80);
    const moved = (text: string) => {
      const { map } = read(days, { lines: { ...LINES, movedOn: date(text) } });
      return map.kind === "placed" ? [map.zone, map.restarted] : [];
    };
    expect(moved("2026-11-25")).toEqual(["in-between", true]);
    expect(moved("2026-11-16")).toEqual(["in-between", true]);
    expect(moved("2026-11-15")).toEqual(["close-and-free", false]);
    expect(moved("2025-01-01")).toEqual(["close-and-free", false]);
  });

  test("forgets a zone after two weeks with too few answers", () => {
    const days = answered(200, 80, 80).filter(({ date: day }) => {
      const back = dayNumber(TODAY) - dayNumber(day);
      return back < 18 || back > 80;
    });
    expect(zoneOf(read(days))).toBe("in-between");
  });

  test("is the same for the same check-ins, in any order", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 100 }), fc.nat(60), (seed, close, gap) => {
        const chance = seededChance(seed);
        const days = answered(100, close, 50, seed).filter(() => chance.below(100) >= gap);
        const other = [...days].sort((one, two) => (one.close ?? 0) - (two.close ?? 0));
        expect(read(other)).toEqual(read(days));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the weeks", () => {
  test("run from Monday to Sunday without gaps, from the first answer on either axis to today", () => {
    const few = [
      { date: date("2026-11-01"), close: null, self: 40 },
      { date: date("2026-11-25"), close: 70, self: null },
    ];
    const { close, self } = read(few).weeks;
    const mondays = ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"];
    expect(close.map(({ monday }) => monday)).toEqual(mondays);
    expect(self.map(({ n }) => n)).toEqual([1, 0, 0, 0, 0]);
    expect(close.map(({ mean }) => mean)).toEqual([null, null, null, null, 70]);
    expect(read([]).weeks).toEqual({ close: [], self: [] });
  });

  test("have no band before 14 answers, and one in every week after", () => {
    const bands = (days: number) => read(answered(days, 70, 70)).weeks.close.map(({ band }) => band !== null);
    expect(bands(13)).toEqual([false, false, false]);
    expect(bands(14)).toEqual([true, true, true]);
    expect(bands(40).every(Boolean)).toBe(true);
  });

  test("follow a level that moves, and stay on the scale", () => {
    const rising = answered(140, 50, 97).map((day, back) => ({ ...day, close: Math.round(20 + (140 - back) / 2.5) }));
    const { close, self } = read(rising).weeks;
    const [first, last] = [close[1]?.band, close.at(-2)?.band];
    expect(last?.mean ?? 0).toBeGreaterThan((first?.mean ?? 100) + 30);
    for (const { band } of [...close, ...self]) {
      if (band === null) throw new Error("no band");
      expect(0 <= band.low && band.low <= band.mean && band.mean <= band.high && band.high <= 100).toBe(true);
    }
    expect(self.some(({ band }) => band?.high === 100)).toBe(true);
  });

  test("are not drawn through a long silence", () => {
    const days = answered(300, 70, 70).filter((_, back) => back < 40 || back > 200);
    const { close } = read(days).weeks;
    const silent = close.filter(({ n }) => n === 0);
    expect(silent.filter(({ band }) => band === null).length).toBeGreaterThan(10);
    expect(close.filter(({ n, band }) => n > 0 && band === null)).toEqual([]);
  });

  test("are less sure where less was answered, and never surer than four weeks of evenings would make them", () => {
    const width = (checkins: readonly Answered[]): number => {
      const band = read(checkins).weeks.close.at(-10)?.band;
      return band === null || band === undefined ? Number.NaN : band.high - band.low;
    };
    const days = answered(400, 70, 70);
    expect(width(days.filter((_, back) => back % 3 === 0))).toBeGreaterThan(width(days));
    // The answers have a standard deviation of 20 / √12; four weeks of them leave 1.28 √(1 / 28) of it either way.
    expect(width(days)).toBeGreaterThan(2 * 1.28 * Math.sqrt(1 / 28) * (20 / Math.sqrt(12)) * 0.9);
  });

  test("have no band where every answer is the same", () => {
    const same = answered(40, 70, 70).map((day) => ({ ...day, close: 70 }));
    expect(read(same).weeks.close.every(({ band, mean }) => band === null && mean === 70)).toBe(true);
  });
});

test("whatever was answered, everything that is read is a number and on its scale", () => {
  const answer = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 });
  const days = fc.uniqueArray(fc.record({ back: fc.nat(200), close: answer, self: answer }), {
    selector: ({ back }) => back,
    maxLength: 150,
  });
  const line = fc.option(fc.integer({ min: 0, max: 100 }));
  const lines = fc.record({
    close: line,
    self: line,
    movedOn: fc.option(fc.nat(60).map((back) => addDays(TODAY, -back))),
  });
  fc.assert(
    fc.property(days, lines, fc.constantFrom("daily" as const, "three-a-week" as const), (some, own, rhythm) => {
      const checkins = some.map(({ back, close, self }) => ({ date: addDays(TODAY, -back), close, self }));
      const reading = read(checkins, { lines: own, rhythm });
      const numbers: number[] = [];
      const text = JSON.stringify(reading, (_, value: unknown) => {
        if (typeof value === "number") numbers.push(value);
        return value;
      });
      expect(numbers.every(Number.isFinite)).toBe(true);
      // What a worker posts to the page is what was read.
      expect(JSON.parse(text)).toEqual(reading);
    }),
    { numRuns: 60 },
  );
});
