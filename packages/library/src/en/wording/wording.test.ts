import { describe, expect, test } from "vitest";
import { sentencesOf, wordsOf } from "../../lint/reading.ts";
import { bannedIn, surveillanceIn } from "../../lint/words.ts";
import { wordingPhrases } from "./phrases.ts";
import { wordingReasons } from "./reasons.ts";

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const { manners, asks, feelings } = wordingPhrases;

describe("what the composer says", () => {
  const texts = textsOf([wordingPhrases, wordingReasons]);

  test("safety:S21 asks for no location, password, contact, clothes or money, and for no touch", () => {
    for (const text of texts) {
      expect(surveillanceIn(text)).toEqual([]);
      expect(text).not.toMatch(/\b(?:where you|password|friends|clothes|wear|money|kiss|sex|touch)\b/i);
    }
  });

  test("is plain: no word of the lint's list, no sentence over 24 words, no exclamation mark", () => {
    for (const text of texts) {
      expect(bannedIn(text)).toEqual([]);
      expect(text).not.toContain("!");
      for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(24);
    }
  });

  test("every request is a question that can be answered with no, with a time in it or for the next time", () => {
    const requests = [
      ...Object.values(asks).map(({ text }) => text),
      ...Object.values(manners).flatMap((one) => one.asks),
    ];
    for (const request of requests) expect(request).toMatch(/^(?:Could|Can|Shall) (?:we|you) .*\?$/);
  });

  test("each label proposes a feeling that is on the list, and has at least three requests", () => {
    for (const { feel, asks: own } of Object.values(manners)) {
      expect(feelings).toContain(feel);
      expect(new Set(own).size).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("why a phrase is marked", () => {
  test.for(Object.entries(wordingReasons))("%s: one sentence, and no name for who wrote it", ([, reason]) => {
    expect(sentencesOf(reason)).toHaveLength(1);
    expect(reason).not.toMatch(/\b(?:toxic|abusive|manipulative|hurtful|wrong of you|you are)\b/i);
  });
});
