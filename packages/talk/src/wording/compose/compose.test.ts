import { wordingPhrases } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABELS, type Label, SAFETY_KINDS } from "../labels.ts";
import { readWording } from "../read.ts";
import type { Reading } from "../reading.ts";
import { blank, choicesFor, compose } from "./compose.ts";
import { change, isWhole, type Suggestion, textOf } from "./suggestion.ts";

const marked = (text: string, label: Label): Reading => ({
  safety: [],
  marks: [{ label, rule: `${label}.any`, start: 0, end: text.length }],
  strengths: [],
});

const suggest = (text: string, label: Label): readonly Suggestion[] =>
  compose(text, marked(text, label), wordingPhrases);

const texts = (text: string, label: Label): readonly string[] => suggest(text, label).map(textOf);

const expectPlain = (suggestion: Suggestion): void => {
  const { marks, safety } = readWording(textOf(suggestion));
  expect({ text: textOf(suggestion), marks, safety }).toMatchObject({ marks: [], safety: [] });
};

describe("two ways to say it", () => {
  test("the word for always goes, and what happened stays with its names and times", () => {
    expect(texts("You never asked Mia about Tuesday", "absolute")).toEqual([
      "When you did not ask Mia about Tuesday, I felt frustrated. Could you ask me about my day this evening?",
      "When you did not ask Mia about Tuesday, I felt frustrated, because being understood matters to me. Could you ask me about my day this evening? It is fine to say no and tell me what would work.",
    ]);
  });

  test("a feeling that was named is kept, also where it was blamed on the other", () => {
    expect(texts("I'm so lonely, you never spend time with me", "absolute")[0]).toContain("I felt lonely");
    expect(texts("You made me so angry", "blame_feelings")[0]).toBe(
      "When [what happened], I felt angry. Could we talk about it for ten minutes tonight?",
    );
  });

  test("what only its writer knows stays a gap", () => {
    const [short] = suggest("You're so selfish", "criticism");
    expect(short?.parts.filter(({ isGap }) => isGap).map(({ slot }) => slot)).toEqual(["happened"]);
  });

  test("mission:W2 safety:S20 who wants to be alone keeps their own words, and only a time to be back is offered", () => {
    expect(texts("I need to be alone right now", "withdrawal")[0]).toBe(
      "I need to be alone right now. I will be back [when].",
    );
  });

  test("mission:W3 mission:W4 in place of a defence stands a question about the other's side", () => {
    expect(texts("That's not true, you do it too", "defensiveness")[0]).toMatch(
      /^I see it differently, and I want to understand your side\./,
    );
  });

  test("mission:W1 of every label there are two, with nothing that is marked and a request that can be answered", () => {
    for (const label of LABELS) {
      const both = suggest("You never listen and you always leave me alone", label);
      expect(both.map(({ kind }) => kind)).toEqual(["short", "full"]);
      for (const one of both) {
        expectPlain(one);
        expect(textOf(one)).toMatch(/\?|\[when\]/);
      }
    }
  });

  test("for any words: each reads without a mark, and the same words give the same", () => {
    const word = fc.constantFrom(
      ..."you never always i feel like idiot listen to me forgot hate if don't leave kill Sam 😂 u shut up why came at ten".split(
        " ",
      ),
    );
    const message = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(message, fc.constantFrom(...LABELS), (text, label) => {
        const both = suggest(text, label);
        both.forEach(expectPlain);
        expect(suggest(text, label)).toEqual(both);
        expect(both).toHaveLength(2);
      }),
    );
  });

  test("nothing is marked, nothing is said", () => {
    expect(compose("You came at ten", { safety: [], marks: [], strengths: [] }, wordingPhrases)).toEqual([]);
  });

  test("safety:S19 with a signal of danger there is never another way to say it", () => {
    for (const kind of SAFETY_KINDS) {
      expect(compose("You never", { ...marked("You never", "absolute"), safety: [kind] }, wordingPhrases)).toEqual([]);
    }
  });
});

describe("parts that are changed", () => {
  const [short] = suggest("You're so selfish", "criticism");
  const { gaps } = wordingPhrases;

  test("a part takes words of one's own, and without them is a gap again", () => {
    if (short === undefined) throw new Error("there is none");
    const filled = change(short, "happened", " you left at nine ", gaps);
    expect(isWhole(short)).toBe(false);
    expect(isWhole(filled)).toBe(true);
    expect(textOf(filled)).toMatch(/^When you left at nine, I felt hurt\./);
    expect(change(filled, "happened", " ", gaps)).toEqual(short);
  });

  test("each choice for each part of each label reads without a mark", () => {
    for (const label of LABELS) {
      for (const suggestion of suggest("You're so selfish", label)) {
        for (const slot of ["feel", "need", "ask", "when"] as const) {
          for (const choice of choicesFor(slot, label, wordingPhrases)) {
            expectPlain(change(suggestion, slot, choice, gaps));
          }
        }
      }
    }
  });

  test("a blank page has nothing but gaps, and every need, feeling and request to choose from", () => {
    const page = blank(wordingPhrases);
    expect(page.parts.filter(({ slot }) => slot !== "words").every(({ isGap }) => isGap)).toBe(true);
    expect(choicesFor("need", undefined, wordingPhrases)).toHaveLength(14);
    expect(choicesFor("ask", undefined, wordingPhrases).length).toBeGreaterThan(10);
    expect(choicesFor("happened", undefined, wordingPhrases)).toEqual([]);
  });
});
