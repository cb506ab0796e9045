import { describe, expect, test } from "vitest";
import { english } from "./en.ts";

interface Said {
  readonly path: string;
  readonly text: string;
}

const { shell, firstMinute, today, balance, talk, us, lock, backup, recovery } = english;

/** What is put together from parts, each with parts as the app gives them; by its place in the catalogue. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  "shell.source": [shell.source("Digital Safety", "example.org", "23 November 2026")],
  "shell.update.text": [shell.update.text("1.2.3", "a1b2c3d4")],
  "shell.damaged": [shell.damaged(1), shell.damaged(12)],
  "firstMinute.needs.missing": [1, 2, 3].map(firstMinute.needs.missing),
  "firstMinute.phoneDown.left": [1, 2, 10].map(firstMinute.phoneDown.left),
  "today.towards": [today.towards("very close")],
  "today.near": [today.near("very close")],
  "balance.editDay": [balance.editDay("Tuesday, 24 November")],
  "balance.removeDay": [balance.removeDay("Tuesday, 24 November")],
  "balance.removed": [balance.removed("Tuesday, 24 November")],
  "balance.removeEvening": [balance.removeEvening("Tuesday, 24 November")],
  "balance.dayName": [balance.dayName("2026-11-24", "2026-11-25"), balance.dayName("2025-11-24", "2026-11-25")],
  "talk.left": [1, 2, 10].map(talk.left),
  "recovery.check.word": [recovery.check.word(7)],
  "recovery.check.wrong": [recovery.check.wrong(7)],
  "recovery.entry.count": [1, 12, 25].map(recovery.entry.count),
  "recovery.entry.unknown": [recovery.entry.unknown(7, "abandn")],
  "backup.done.text": [backup.done.text("notes.age")],
  "backup.done.unreadable": [1, 12].map(backup.done.unreadable),
  "backup.restore.days": [
    backup.restore.days(1, "2026-11-24", "2026-11-24"),
    backup.restore.days(62, "2026-02-03", "2026-11-24"),
  ],
  "backup.restore.evenings": [1, 12].map(backup.restore.evenings),
  "backup.restore.others": [1, 12].map(backup.restore.others),
  "backup.refused.line": [backup.refused.line(12)],
  "us.version.text": [us.version.text("1.2.3", "a1b2c3d4")],
};

/** Every leaf of the catalogue: texts as they are, and the names of those that are put together. */
function leaves(value: unknown, path: string): readonly (Said | { readonly path: string; readonly spoken: true })[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return [{ path, spoken: true }];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

const { say: _say, ...words } = english;
const found = leaves(words, "");
const said: readonly Said[] = [
  ...found.flatMap((leaf) => ("text" in leaf ? [leaf] : [])),
  ...Object.entries(SPOKEN).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
];
const breaking = (broken: (text: string) => boolean): readonly Said[] => said.filter(({ text }) => broken(text));

describe("every text of the app", () => {
  test("is looked at here, also those put together from parts", () => {
    const spoken = found.flatMap((leaf) => ("spoken" in leaf ? [leaf.path] : []));
    expect(spoken.toSorted()).toEqual(Object.keys(SPOKEN).toSorted());
    expect(said.length).toBeGreaterThan(150);
  });

  test("says something, without a space at its ends or two in a row", () => {
    expect(breaking((text) => text === "" || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test("never shouts", () => {
    expect(breaking((text) => text.includes("!"))).toEqual([]);
  });

  test("has at most 400 letters", () => {
    expect(breaking((text) => text.length > 400)).toEqual([]);
  });

  test("holds no part that was forgotten, no markup and no address to press", () => {
    expect(breaking((text) => /undefined|null|NaN|\[object|[<>{}#]|https?:/.test(text))).toEqual([]);
  });

  test("uses one kind of apostrophe and of ellipsis", () => {
    expect(breaking((text) => /['`"]|\.\.\./.test(text))).toEqual([]);
  });
});

describe("some texts", () => {
  test("a plural reads as one would say it", () => {
    expect(firstMinute.needs.missing(1)).toBe("Pick one more.");
    expect(firstMinute.needs.missing(2)).toBe("Pick 2 more.");
    expect(talk.left(1)).not.toContain("1");
    expect(talk.left(7)).toContain("7 minutes");
    expect(shell.damaged(1)).not.toContain("entries");
    expect(shell.damaged(3)).toContain("3 entries");
  });

  test("safety:S17 Us says what quick exit cannot do", () => {
    expect(us.exit.text.join(" ")).toMatch(/cannot clear the browser’s history/);
  });

  test("safety:S14 Us says that screenshots cannot be prevented", () => {
    expect(us.focus.text).toMatch(/screenshots cannot be prevented/i);
  });

  test("safety:S15 after a file was made, one is told to delete the copies that are not needed", () => {
    expect(backup.done.text("notes.age")).toMatch(/delete the copies you don’t need/);
  });

  test("a backup says how many days it holds, and from when to when", () => {
    expect(backup.restore.days(1, "2026-11-24", "2026-11-24")).toBe("One day, 24 November 2026.");
    expect(backup.restore.days(62, "2026-02-03", "2026-11-24")).toBe(
      "62 days, from 3 February 2026 to 24 November 2026.",
    );
  });

  test("safety:S10 the one answer to what does not open says nothing about it, and no text of the lock hints", () => {
    expect(lock.screen.failed).not.toMatch(/passphrase|passkey|wrong|again|attempt|left/i);
    expect(Object.keys(lock.screen).toSorted()).toEqual(["failed", "open", "opening", "passkey", "passphrase"]);
  });

  test("safety:S1 what is said before a lock is set: final, what it does not protect, what was there before", () => {
    const said = lock.before.points.join(" ");
    for (const what of [
      /final/,
      /Nobody can reset/,
      /closed book/,
      /harmful software/,
      /Whoever runs the copy/,
      /forensic/,
      /backups/,
    ]) {
      expect(said).toMatch(what);
    }
  });

  test("safety:S9 nothing counts days, streaks or gaps", () => {
    expect(breaking((text) => /streak|in a row|you missed|days ago|don’t forget|remember to/i.test(text))).toEqual([]);
  });
});
