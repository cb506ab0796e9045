import { type Checkin, readCheckin } from "@counterpoint/balance";
import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evening } from "../first-minute/evening.ts";
import type { BookContent } from "./content.ts";
import { pagesOf } from "./pages.ts";

function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is not a day`);
  return parsed.value;
}

const checkin = (date: string, fields: Parameters<typeof readCheckin>[1]): Checkin => readCheckin(day(date), fields);
const evening: Evening = {
  date: day("2026-11-24"),
  needs: ["N4", "N8", "N13"],
  secondNeeds: null,
  close: 71,
  self: null,
  strength: { ref: "x@1", text: "You make each other laugh." },
  sentence: null,
  step: { ref: "y@1", text: "Make tea for two." },
  card: null,
};

/** A book in which only this was said. */
const pages = (said: Partial<BookContent>): string =>
  pagesOf({ checkins: [], evenings: [], lines: { close: null, self: null, movedOn: null }, rhythm: null, ...said });

describe("the pages", () => {
  test("tell a day as it was answered, with what its numbers mean", () => {
    const text = pages({
      checkins: [
        checkin("2026-11-24", { close: 71, pull: -12, us: true, hard: true, note: "Bus stop.\n\nWe laughed." }),
      ],
    });
    expect(text).toContain(
      [
        "## Tuesday, 24 November 2026",
        "",
        "- How close did you feel to your partner today? 71 (0 is “miles apart”, 100 is “very close”)",
        "- Right now, what would you like? −12 (−50 is “more room”, 0 is “just right”, 50 is “more closeness”)",
        "- In it: time for us, hard talk",
        "",
        "A note to yourself:",
        "",
        "> Bus stop.",
        ">",
        "> We laughed.",
        "",
      ].join("\n"),
    );
  });

  test("tell an evening alone, and one of two voices", () => {
    const alone = pages({ evenings: [evening] });
    expect(alone).toContain(
      "## An evening: Tuesday, 24 November 2026\n\n- You picked: Being understood, Fun and play,",
    );
    expect(alone).toContain("You already:\n\n> You make each other laugh.\n");
    expect(alone).not.toContain("First voice");
    const together = pages({ evenings: [{ ...evening, secondNeeds: ["N1", "N2", "N8"] }] });
    expect(together).toContain("- First voice picked: Being understood, Fun and play, Room of my own\n- Second voice");
  });

  test("go from the oldest to the newest, the evening of a day behind it", () => {
    const text = pages({
      checkins: [checkin("2026-11-24", { close: 1 }), checkin("2025-02-03", { close: 1 })],
      evenings: [evening],
    });
    expect(text.match(/^## .*$/gm)).toEqual([
      "## Monday, 3 February 2025",
      "## Tuesday, 24 November 2026",
      "## An evening: Tuesday, 24 November 2026",
      "## Everything once more",
    ]);
  });

  test("say of a day what little was said: left out, added late, only a tag", () => {
    const text = pages({
      checkins: [
        checkin("2026-11-20", { skipped: true }),
        checkin("2026-11-21", { close: 5, late: true }),
        checkin("2026-11-22", { good: true }),
        checkin("2026-11-23", {}),
      ],
    });
    expect(text).toContain("20 November 2026\n\nLeft out.\n");
    expect(text).toContain("\n\nAdded the day after.\n");
    expect(text).toContain("22 November 2026\n\n- In it: something good shared\n");
    expect(text).not.toContain("23 November");
  });

  test("safety:S9 name no gap and count no days", () => {
    const text = pages({ checkins: [checkin("2026-11-20", { close: 1 })] });
    expect(text).not.toMatch(/21 November|missed|streak|\bdays? (ago|in a row)/);
  });

  test("say what somebody calls good enough, and how often they mean to answer, before the days", () => {
    const lines = { close: 68, self: 60, movedOn: day("2026-11-20") };
    const text = pages({ checkins: [checkin("2026-11-24", { close: 1 })], lines, rhythm: "daily" });
    expect(text).toContain(
      [
        "## What you call good enough",
        "",
        "- How close is close enough? 68 (0 is “miles apart”, 100 is “very close”)",
        "- How free is free enough? 60 (0 is “not at all”, 100 is “completely”)",
        "",
        "You last moved a line on: Friday, 20 November 2026.",
        "",
        "How often you mean to answer: every day.",
        "",
        "## Tuesday, 24 November 2026",
      ].join("\n"),
    );
  });

  test("say of lines and rhythm only what was said", () => {
    const one = pages({ lines: { close: null, self: 0, movedOn: day("2026-11-20") } });
    expect(one).toContain("- How free is free enough? 0 (");
    expect(one).not.toMatch(/How close is|How often|Nothing is written/);
    const takenBack = pages({ lines: { close: null, self: null, movedOn: day("2026-11-20") } });
    expect(takenBack).not.toMatch(/good enough|moved a line/);
    expect(takenBack).toContain("Nothing is written yet.");
    expect(pages({ rhythm: "three-a-week" })).toContain("\nHow often you mean to answer: three evenings a week.\n");
  });

  test("of an empty book say that it is empty", () => {
    expect(pages({})).toContain("Nothing is written yet.");
  });
});

test("whatever somebody writes, no line of theirs stands for one of the file's", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom("```json", "a\n```json\n{", "\r```", "\u2028```json", "# Title", "\n\n")),
      (note) => {
        const without = pages({ checkins: [checkin("2026-11-20", { close: 1 })] });
        const text = pages({ checkins: [checkin("2026-11-20", { close: 1, note })] });
        const own = text.split(/[\n\r\u2028\u2029]/).filter((line) => !line.startsWith(">"));
        const expected = note === "" ? [] : ["A note to yourself:"];
        const added = own.filter((line) => line !== "" && !without.split("\n").includes(line));
        expect(added).toEqual(expected);
      },
    ),
  );
});
