import { describe, expect, test } from "vitest";
import { english } from "../english.ts";
import type { CommonItem, CommonListId, Library, Question } from "../types.ts";
import { check } from "./check.ts";
import type { Rule } from "./finding.ts";

const [first, ...others] = english.questions.entries;
if (first === undefined) throw new Error("the pack is empty");

const asking = (change: Partial<Question>): Library => ({
  ...english,
  questions: { lang: "en", entries: [{ ...first, ...change }, ...others] },
});

const rulesOf = (library: Library): readonly Rule[] => [...new Set(check(library).map(({ rule }) => rule))];

const withoutNeed = (need: string, depth: number): Library => ({
  ...english,
  questions: {
    lang: "en",
    entries: english.questions.entries.filter((one) => one.depth !== depth || !one.needs.some((id) => id === need)),
  },
});

describe("questions", () => {
  const faults: readonly (readonly [Rule, string])[] = [
    ["one-question", "Tell me of a day that was good for you."],
    ["one-question", "What was good today? And what was not?"],
    ["one-question", "What was good for you today? I would like to know."],
    ["length", "How was it today?"],
    ["length", `What would you do on ${"a long and sunny and quiet and ".repeat(4)}day?`],
    ["leading", "Do you like it when I hold your hand?"],
    ["leading", "Don’t you think that we talk too little?"],
    ["leading", "Why were you so quiet on the way home?"],
    ["leading", "You like our evenings best when they are quiet, don’t you?"],
    ["leading", "What do I do better than anybody you knew before?"],
    ["leading", "What would your ex have said about our evenings?"],
    ["leading", "What do other couples have that we do not?"],
    ["leading", "Whose fault was it when we last quarrelled?"],
    ["leading", "What annoys you most about my evenings?"],
    ["surveillance", "On your evenings out, where do you go and with whom?"],
    ["surveillance", "Last Friday evening, who were you with until late?"],
    ["surveillance", "How much money would you spend on a day for us?"],
    ["surveillance", "Which password of yours could I know as well?"],
    ["surveillance", "Which of your fantasies have you never told me?"],
    ["banned-word", "What should we both do more often in the evening?"],
    ["opening", "What smell takes you back to our first evening?"],
    ["reading-ease", "Which individual vulnerabilities characterise our conversations?"],
  ];

  test.each(faults)("%s in “%s”", (rule, text) => {
    expect(rulesOf(asking({ text }))).toContain(rule);
  });

  test("a question within a question counts as one", () => {
    expect(rulesOf(asking({ text: "Which day made you say, “I am glad”?" }))).toEqual([]);
  });

  test("a need or a kind that nobody asks about at some depth", () => {
    expect(rulesOf(withoutNeed("N11", 3))).toEqual(["coverage"]);
    expect(rulesOf(withoutNeed("N5", 2))).toEqual(["coverage"]);
    const entries = english.questions.entries.filter((one) => one.depth !== 1 || !one.kinds.includes("K2"));
    expect(rulesOf({ ...english, questions: { lang: "en", entries } })).toEqual(["coverage"]);
  });

  test("one that prompts for N7, or says more than a question may", () => {
    expect(rulesOf(asking({ needs: ["N7"] }))).toContain("schema");
    const odd: Question & { readonly hint: string } = { ...first, hint: "Say it kindly." };
    expect(rulesOf(asking(odd))).toEqual(["schema"]);
  });
});

describe.each<CommonListId>(["activities", "rituals", "wishes", "subjects"])("the list of %s", (list) => {
  const [item, ...rest] = english[list].entries;
  if (item === undefined) throw new Error("the pack is empty");
  const listing = (change: Partial<CommonItem>): Library => ({
    ...english,
    [list]: { lang: "en", entries: [{ ...item, ...change }, ...rest] },
  });

  test("is refused where an entry is long-winded, unfinished, unsafe or not of the source", () => {
    expect(rulesOf(listing({ meaning: "Long. ".repeat(20) }))).toContain("length");
    expect(rulesOf(listing({ meaning: "A line that has no end" }))).toEqual(["schema"]);
    expect(rulesOf(listing({ meaning: "See where the other’s location is today." }))).toEqual(["surveillance"]);
    expect(rulesOf(listing({ title: "A perfect evening" }))).toEqual(["banned-word"]);
    expect(rulesOf(listing({ of: "N7" }))).toContain("schema");
  });

  test("is refused where it is too short, too long, or lacks what it is for", () => {
    const few = { ...english, [list]: { lang: "en" as const, entries: rest.slice(0, 12) } };
    expect(check(few).some(({ rule, detail }) => rule === "coverage" && detail === "12 entries")).toBe(true);
    const more = rest.map((one) => ({ ...one, id: `${one.id}-again` }));
    const many = { ...english, [list]: { lang: "en" as const, entries: [item, ...rest, ...more] } };
    expect(rulesOf(many)).toEqual(["coverage"]);
    const lacking = { ...english, [list]: { lang: "en" as const, entries: rest.filter(({ of }) => of !== item.of) } };
    expect(check(lacking).map(({ pack, detail }) => `${pack}: ${detail}`)).toContain(
      `${list}: ${item.of} has no entry`,
    );
  });
});
