import { describe, expect, test } from "vitest";
import { pictures } from "../../app/messages/en/pictures.ts";
import type { ScoreVoice, ScoreWeek } from "../../ui/score/score-week.ts";
import { scoreWords } from "./score-words.ts";

const week = (monday: string, mean: number | null, known: boolean): ScoreWeek => ({
  monday,
  n: mean === null ? 0 : 4,
  mean,
  band: known ? { mean: 60, low: 52, high: 66 } : null,
});
const voice = (line: number | null, weeks: readonly ScoreWeek[]): ScoreVoice => ({
  id: "upper",
  name: "Close",
  line,
  weeks,
});
const words = (spoken: ScoreVoice, start = 0) =>
  scoreWords([spoken], { start, end: spoken.weeks.length }, pictures.score);

describe("the score as a sentence", () => {
  const full = voice(60, [week("2026-11-09", 20, true), week("2026-11-16", 71.4, true), week("2026-11-23", 58, true)]);

  test("says which weeks, what was answered, what is likely and where the own line is", () => {
    expect(words(full)).toBe(
      "9 November 2026 to 29 November 2026, in two staves. " +
        "Close: weekly means between 20 and 71; at the end of it most likely between 52 and 66; your own line at 60.",
    );
  });

  test("speaks of the weeks in view alone", () => {
    expect(words(full, 1)).toContain("between 58 and 71");
    expect(words(full, 1)).toMatch(/^16 November 2026/);
  });

  test("says a rest as a rest, and nothing where nothing was answered", () => {
    expect(words(voice(null, [week("2026-11-16", 50, false), week("2026-11-23", null, false)]))).toContain(
      "weekly means at 50; too early to tell; one week without an answer.",
    );
    expect(words(voice(null, [week("2026-11-23", null, false)]))).toContain("Close: no answers; too early to tell.");
  });

  test("with no weeks at all is two empty staves", () => {
    expect(words(voice(null, []))).toBe(pictures.score.noWeeks);
  });
});
