import type { LevelReading } from "@counterpoint/balance";
import { describe, expect, test } from "vitest";
import { pictures } from "../../app/messages/en/pictures.ts";
import { levelWords, sideOf } from "./level-words.ts";

const at = (above: number | null): Extract<LevelReading, { kind: "level" }> => ({
  kind: "level",
  n: 22,
  level: { mean: 61.5, sd: 5, q10: 54.6, q90: 68.2, above },
});

describe("the side of the own line", () => {
  test.each([
    [0.95, "above"],
    [0.9, "above"],
    [0.89, "unclear"],
    [0.5, "unclear"],
    [0.11, "unclear"],
    [0.05, "below"],
  ] as const)("with a chance of %d above it: %s", (above, side) => {
    expect(sideOf(at(above).level)).toBe(side);
  });

  test("without a line there is none", () => {
    expect(sideOf(at(null).level)).toBeNull();
  });
});

describe("a level in words", () => {
  test("has its numbers beside the words", () => {
    expect(levelWords(at(0.95), 52, pictures.levels)).toBe(
      "Most likely between 55 and 68: above your own line, which is at 52.",
    );
    expect(levelWords(at(0.02), 75, pictures.levels)).toContain("below your own line, which is at 75");
    expect(levelWords(at(0.5), 60, pictures.levels)).toContain("on no clear side of your own line");
    expect(levelWords(at(null), null, pictures.levels)).toBe("Most likely between 55 and 68.");
  });

  test("never goes beyond the ends of the line", () => {
    const wide: LevelReading = { ...at(null), level: { mean: 95, sd: 12, q10: 80, q90: 108, above: null } };
    expect(levelWords(wide, null, pictures.levels)).toBe("Most likely between 80 and 100.");
  });

  test("with too few answers says how many there are, and no number more", () => {
    expect(levelWords({ kind: "too-few", n: 7, needed: 14 }, 60, pictures.levels)).toBe(
      "Too early to tell: 7 of 14 check-ins.",
    );
  });

  test("with answers all alike claims no range", () => {
    expect(levelWords({ kind: "no-variation", n: 20, mean: 70 }, 60, pictures.levels)).not.toMatch(/between/);
  });
});
