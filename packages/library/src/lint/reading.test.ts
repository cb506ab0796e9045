import { expect, test } from "vitest";
import { gradeOf, sentencesOf, wordsOf } from "./reading.ts";

test("words and sentences are told apart in plain prose", () => {
  expect(wordsOf("Don’t stop: ten minutes, well-kept.")).toEqual(["Don’t", "stop", "ten", "minutes", "well-kept"]);
  expect(sentencesOf("Say “yes.” Then stop. Or not?")).toHaveLength(3);
});

test("no text reads at grade 0", () => {
  expect(gradeOf([])).toBe(0);
});

test("Flesch–Kincaid by hand: ten words of one syllable in two sentences", () => {
  expect(gradeOf(["The cat sat on it. The dog ran at it."])).toBeCloseTo(0.39 * 5 + 11.8 - 15.59, 9);
});

test("long words and long sentences read harder", () => {
  const plain = gradeOf(["You can sit down. You can talk for a while."]);
  const heavy = gradeOf([
    "Communication necessitates simultaneous emotional availability and deliberate consideration.",
  ]);
  expect(heavy).toBeGreaterThan(plain + 10);
});
