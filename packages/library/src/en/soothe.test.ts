import { describe, expect, test } from "vitest";
import { gradeOf } from "../lint/reading.ts";
import { bannedIn, surveillanceIn } from "../lint/words.ts";
import { feelings } from "./feelings.ts";
import { groundings } from "./groundings.ts";
import { guided } from "./wording/guided.ts";

const TELLS = new Set(["tell"]);
const texts = [
  ...feelings.entries.flatMap(({ name, asks, words }) => [
    name,
    asks,
    ...words.flatMap((one) => [one.word, one.meaning]),
  ]),
  ...groundings.entries.flatMap(({ title, steps }) => [title, ...steps]),
];
const formTexts = (form: (typeof guided.entries)[number]): readonly string[] => [
  ...[form.title, form.about, form.lead, form.note, form.end],
  ...form.fields.flatMap((field) => [field.label, field.hint ?? "", ...field.choices]),
];

test("mission:E1 feelings come in families, from rough words to finer ones, none of them twice", () => {
  const words = feelings.entries.flatMap((family) => family.words.map(({ word }) => word));
  expect(new Set(words).size).toBe(words.length);
  expect(feelings.entries.length).toBeGreaterThanOrEqual(6);
  for (const family of feelings.entries) expect(family.words.length).toBeGreaterThanOrEqual(5);
});

test("mission:E2 each way to come to rest leads off the screen, and names nobody else", () => {
  for (const { steps } of groundings.entries)
    expect(steps.join(" ")).not.toMatch(/\b(?:partner|app|screen|tap here)\b/i);
});

describe("in plain words", () => {
  test("of feelings and of coming to rest", () => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(6);
    for (const text of texts) expect([text, ...bannedIn(text)]).toEqual([text]);
  });

  test.for(guided.entries.map((form) => [form.id, form] as const))("form %s", ([, form]) => {
    const all = formTexts(form);
    expect(gradeOf(all)).toBeLessThanOrEqual(6);
    for (const text of all) {
      expect([text, ...bannedIn(text)]).toEqual([text]);
      expect(text).not.toContain("!");
    }
  });
});

test("safety:S21 only what one tells of oneself has places and company in it, and no form asks the other for theirs", () => {
  for (const form of guided.entries) {
    const all = formTexts(form).join(" ");
    if (!TELLS.has(form.id)) expect([form.id, ...surveillanceIn(all)]).toEqual([form.id]);
    expect(form.says.join(" ")).not.toMatch(/where (?:are|were) you|who (?:are|were) you with|send me|your phone/i);
  }
});
