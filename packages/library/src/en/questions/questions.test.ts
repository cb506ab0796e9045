import { expect, test } from "vitest";
import { english } from "../../english.ts";
import { checkLibrary, countLibrary } from "../../library.ts";
import { questions } from "./questions.ts";

test("there are sixty, and most of them are easy to tell", () => {
  expect(countLibrary()).toMatchObject({ questions: 60 });
  const depths = questions.entries.map(({ depth }) => depth);
  expect([1, 2, 3].map((depth) => depths.filter((one) => one === depth).length)).toEqual([27, 23, 10]);
});

test("safety:S21 no question and no entry of a list asks where, with whom, what it costs, or for a password", () => {
  expect(checkLibrary().filter(({ rule }) => rule === "surveillance" || rule === "leading")).toEqual([]);
  const lists = [english.activities, english.rituals, english.wishes, english.subjects];
  const texts = [
    ...questions.entries.map(({ text }) => text),
    ...lists.flatMap(({ entries }) => entries.flatMap(({ title, meaning }) => [title, meaning])),
  ];
  expect(texts.length).toBeGreaterThan(250);
  const asked =
    /\b(password|location|address|money|salary|clothes|message[sd]?|phone (number|bill)|who with|sex\w*)\b/i;
  expect(texts.filter((text) => asked.test(text))).toEqual([]);
});

test("nobody is asked about sex, and touch only where a question leaves room for no", () => {
  expect(questions.entries.filter(({ needs }) => needs.includes("N7"))).toEqual([]);
  const touch = questions.entries.filter(({ kinds }) => kinds.includes("K2")).map(({ text }) => text);
  expect(touch.filter((text) => /\b(kiss|bed|body|skin|undress)/i.test(text))).toEqual([]);
});

test("questions suit two people who live apart, have no children, and met last spring", () => {
  const presumes =
    /\b(marri\w*|wedding|husband|wife|spouse|child(ren)? of ours|our (kids|children|house|flat)|years together)\b/i;
  expect(questions.entries.filter(({ text }) => presumes.test(text))).toEqual([]);
});

test("no two entries of the lists have the same title", () => {
  const titles = [english.activities, english.rituals, english.wishes, english.subjects].flatMap(({ entries }) =>
    entries.map(({ title }) => title),
  );
  expect(new Set(titles).size).toBe(titles.length);
});
