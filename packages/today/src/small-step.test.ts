import { readCheckin } from "@counterpoint/balance";
import { addDays, type CivilDate, NEED_IDS, parseCivilDate } from "@counterpoint/kernel";
import { aloneGuide, english } from "@counterpoint/library";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Evening, type SmallStepAsk, smallStep } from "./index.ts";

const parsed = parseCivilDate("2026-11-24");
if (!parsed.ok) throw new Error(parsed.error);
const TODAY: CivilDate = parsed.value;

const evening = (change: Partial<Evening>): Evening => ({
  date: addDays(TODAY, -5),
  needs: ["N8", "N5", "N4"],
  secondNeeds: null,
  close: null,
  self: null,
  strength: null,
  sentence: null,
  step: null,
  card: null,
  ...change,
});

const NOTHING: SmallStepAsk = { date: TODAY, evenings: [], checkins: [], turn: 0 };
const suggest = (change: Partial<SmallStepAsk>) => smallStep({ ...NOTHING, ...change }, aloneGuide);

test("without any data there is a step, and it stays the same all day", () => {
  expect(suggest({})).toBe(suggest({}));
  expect(english.tonight.entries).toContain(suggest({}));
});

test("the last evening's picks count, not an older one's, in whatever order they are stored", () => {
  const older = evening({ date: addDays(TODAY, -30), needs: ["N14"] });
  const newer = evening({ needs: ["N8"] });
  expect(suggest({ evenings: [older, newer] }).needs).toContain("N8");
  expect(suggest({ evenings: [newer, older] })).toBe(suggest({ evenings: [older, newer] }));
});

test("after an evening together both voices' picks count, and the step can still be done alone", () => {
  const both = evening({ needs: ["N7"], secondNeeds: ["N14"] });
  for (let day = 0; day < 20; day++) {
    const step = suggest({ date: addDays(TODAY, day), evenings: [both] });
    expect(step.needs).toContain("N14");
    expect(step.with).toBe("alone");
  }
});

test("another one differs until all were shown", () => {
  const turns = Array.from({ length: 17 }, (_, turn) => suggest({ turn }).id);
  expect(new Set(turns).size).toBe(17);
});

test("safety:S22 in days of low freedom the step is rest, friends or own things, never one for the partner", () => {
  const past = fc.record({ days: fc.integer({ min: 0, max: 14 }), self: fc.integer({ min: 0, max: 33 }) });
  fc.assert(
    fc.property(past, fc.constantFrom(...NEED_IDS), fc.nat(40), (low, need, turn) => {
      const checkins = [
        readCheckin(addDays(TODAY, -low.days), { self: low.self }),
        readCheckin(addDays(TODAY, -20), { self: 90 }),
      ];
      const step = suggest({ checkins, evenings: [evening({ needs: [need] })], turn });
      expect([step.with, step.towards === "partner"]).toEqual(["alone", false]);
    }),
  );
});

test("an evening of low freedom long ago, or one after today, does not count", () => {
  const towards = (days: number): ReadonlySet<string> => {
    const checkins = [readCheckin(addDays(TODAY, days), { self: 3 })];
    return new Set(Array.from({ length: 17 }, (_, turn) => suggest({ checkins, turn }).towards));
  };
  expect(towards(-15)).toContain("partner");
  expect(towards(1)).toContain("partner");
  expect(towards(-1)).not.toContain("partner");
});
