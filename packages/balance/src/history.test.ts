import { addDays, type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { describe, history, ITEMS, readCheckin } from "./index.ts";

const parsed = parseCivilDate("2026-11-23");
if (!parsed.ok) throw new Error(parsed.error);
const DAY: CivilDate = parsed.value;

group("history", () => {
  test("newest first, with what was answered and nothing else", () => {
    const older = readCheckin(addDays(DAY, -3), { close: 70, hard: true, note: "late train", late: true });
    const newer = readCheckin(DAY, { skipped: true });
    expect(history([older, newer])).toEqual([
      { date: DAY, answers: [], tags: [], note: "", skipped: true, late: false },
      {
        date: addDays(DAY, -3),
        answers: [{ item: "close", value: 70, place: { kind: "towards", end: "high" } }],
        tags: ["hard"],
        note: "late train",
        skipped: false,
        late: true,
      },
    ]);
  });

  test("a day without anything leaves no row", () => {
    const empty = readCheckin(addDays(DAY, -1), { zone: "Europe/Lisbon", close: null });
    expect(history([readCheckin(DAY, { close: 1 }), empty])).toHaveLength(1);
  });

  test("any days come out sorted", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -400, max: 400 })), (days) => {
        const out = history(days.map((day) => readCheckin(addDays(DAY, day), { load: 5 })));
        expect(out.map(({ date }) => date)).toEqual(
          days
            .map((day): string => addDays(DAY, day))
            .sort()
            .toReversed(),
        );
      }),
    );
  });
});

group("values in words", () => {
  test("item:D1 from miles apart to very close", () => {
    expect(describe("close", null)).toEqual({ kind: "unanswered" });
    expect(describe("close", 0)).toEqual({ kind: "end", end: "low" });
    expect(describe("close", 12)).toEqual({ kind: "near", end: "low" });
    expect(describe("close", 35)).toEqual({ kind: "towards", end: "low" });
    expect(describe("close", 55)).toEqual({ kind: "middle" });
    expect(describe("close", 68)).toEqual({ kind: "towards", end: "high" });
    expect(describe("close", 92)).toEqual({ kind: "near", end: "high" });
    expect(describe("close", 100)).toEqual({ kind: "end", end: "high" });
  });

  test("item:D3 just right is a narrow middle", () => {
    expect(describe("pull", 0)).toEqual({ kind: "middle" });
    expect(describe("pull", 5)).toEqual({ kind: "middle" });
    expect(describe("pull", 6)).toEqual({ kind: "towards", end: "high" });
    expect(describe("pull", -6)).toEqual({ kind: "towards", end: "low" });
    expect(describe("pull", -50)).toEqual({ kind: "end", end: "low" });
  });

  test("both ends are treated alike", () => {
    for (const { id, low, high } of ITEMS) {
      for (let value = low; value <= high; value++) {
        expect(describe(id, low + high - value).kind).toBe(describe(id, value).kind);
      }
    }
  });
});
