import { describe, expect, test } from "vitest";
import { HELP_KINDS } from "../../help-country.ts";
import { proseOf } from "../../lint/prose.ts";
import { gradeOf, sentencesOf, wordsOf } from "../../lint/reading.ts";
import { bannedIn } from "../../lint/words.ts";
import { rightForUs } from "./right.ts";
import { helpWords } from "./words.ts";

const prose = rightForUs.flatMap(proseOf);

describe("what stands around the lines", () => {
  test("is plain", () => {
    const { titles, missing, written, ...rest } = helpWords;
    const texts = [
      ...Object.values(titles),
      ...Object.values(rest),
      missing("Norway", HELP_KINDS),
      written("A page", "2020"),
    ];
    expect(texts.filter((text) => text === "" || /[!<>#`*_[\]]|https?:/.test(text))).toEqual([]);
    expect(texts.flatMap(bannedIn)).toEqual([]);
  });

  test("names each kind that is missing, and only those", () => {
    expect(helpWords.missing("Norway", ["men", "couples"])).toBe(
      "Norway: we found no line of its own that we could check for men, or couples who look for counselling.",
    );
  });
});

describe("mission:Z1 the page about when this is the wrong thing [Help]", () => {
  test("names fear, violence, control, sex, children, one's own behaviour, and wounds that go deep", () => {
    const text = prose.join(" ");
    for (const told of [/afraid/, /hits/, /decides whom/, /no to sex/, /child/, /frighten/, /no therapy/, /broken/]) {
      expect(text).toMatch(told);
    }
  });

  test("never asks for better words, for sharing, or for staying", () => {
    const text = prose.join(" ");
    expect(text).toContain("you need no better words");
    expect(text).toContain("Nothing here asks you to stay");
    expect(text).not.toMatch(/\b(say it better|talk to (him|her|them|your partner)|try to|share it)\b/i);
  });

  test("says that one who is afraid sees somebody alone first", () => {
    expect(prose.join(" ")).toContain("see somebody alone first");
  });

  test("is as easy to read as the rest", () => {
    expect(prose.flatMap(bannedIn)).toEqual([]);
    expect(prose.filter((text) => text.includes("!"))).toEqual([]);
    expect(prose.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 24)).toEqual([]);
    expect(gradeOf(prose)).toBeLessThanOrEqual(6);
  });
});
