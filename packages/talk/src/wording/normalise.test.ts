import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainWord } from "./en/spelling/plain-word.ts";
import { WORDS } from "./en/spelling/words.ts";
import { normalise } from "./normalise.ts";

const plain = (text: string): string => normalise(text).text;

describe("what is typed in many ways is read in one", () => {
  test.for([
    ["U NEVER listen", "you never listen"],
    ["ur so rude", "you're so rude"],
    ["ur fault", "your fault"],
    ["your such a child", "you're such a child"],
    ["your late", "you're late"],
    ["your late mother", "your late mother"],
    ["Youre right, I dont know", "you're right, i don't know"],
    ["You are wrong and it is your fault", "you're wrong and it's your fault"],
    ["that is who you are", "that's who you are"],
    ["I am sad and you will not ask", "i'm sad and you won't ask"],
    ["You did not call. He can not know", "you didn't call. he can't know"],
    ["soooo tired of thisss", "so tired of this"],
    ["tooooo late, all is wellll", "too late, all is well"],
    ["pleeeease stoppp", "please stop"],
    ["idc anymore tbh", "i don't care anymore tbh"],
    ["should of known, would of come", "should have known, would have come"],
    ["r u ok? y r u like this", "are you ok? why are you like this"],
    ["im ill, ill be late", "i'm ill, i'll be late"],
    ["my id is lost, id rather stay", "my id is lost, i'd rather stay"],
    ["its fine, the dog has its own bed", "it's fine, the dog has its own bed"],
    ["they were done, so were done", "they were done, so we're done"],
    ["2 busy 2 see me, 2 eggs", "2 busy to see me, 2 eggs"],
    ["*always* _you_ sh*t", "always you shit"],
    ["w/e, ill go w/ him", "whatever, i'll go with him"],
  ] as const)("%s", ([typed, read]) => {
    expect(plain(typed)).toBe(read);
  });

  test("curly quotes are straight, marks stand once, and spaces too", () => {
    expect(plain("“You don’t  care”!!! Really?!?!\n\n  Well… ok.....")).toBe('"you don\'t care"! really?\nwell… ok…');
  });

  test("what nobody sees parts no word", () => {
    expect(plain("al\u200Bways, so\u00ADrry, ❤\uFE0F")).toBe("always, sorry, ❤");
  });

  test("a word that is none of these stays as it is, also one that objects have by nature", () => {
    for (const word of ["constructor", "haven", "well", "hell"]) expect(plainWord(word)).toBe(word);
  });
});

describe("the way back to what was typed", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "u",
          "UR",
          "dont",
          "soooo",
          "!!!",
          "…",
          " ",
          "\n",
          "’",
          "😂",
          "👨‍👩‍👧",
          "❤️",
          "İ",
          "ﬁ",
          "should of",
          "x",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join("")),
  );

  test("leads every stretch into the original, in order, and never into the middle of a character", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (original, one, other) => {
        const { text, back } = normalise(original);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const span = back(start ?? 0, end ?? 0);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(original.length);
        if ((start ?? 0) < (end ?? 0)) expect(span.end).toBeGreaterThan(span.start);
        for (const at of [span.start, span.end])
          expect(/^[\uDC00-\uDFFF]/.test(original.slice(at)) && /[\uD800-\uDBFF]$/.test(original.slice(0, at))).toBe(
            false,
          );
      }),
    );
  });

  test("changes nothing in plain text", () => {
    const word = fc.constantFrom("we", "met", "at", "the", "door", "6:30", "don't", "tea", "quiet", "morning", "book");
    const mark = fc.constantFrom(" ", ", ", ". ", "? ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 1 }), fc.nat(), (parts, at) => {
        const original = parts.flat().join("").trim();
        const { text, back } = normalise(original);
        expect(text).toBe(original);
        const start = at % original.length;
        expect(back(start, original.length)).toEqual({ start, end: original.length });
      }),
    );
  });

  test("leads from a word that was spelled anew to the whole of what was typed", () => {
    const typed = fc.constantFrom(...Object.values(WORDS).flatMap((words) => words.split(" ")));
    const aside = fc.constantFrom("qqx ", "😂 ", "\u200Bqqx  ", "soooo, ");
    fc.assert(
      fc.property(typed, aside, (word, before) => {
        const { text, back } = normalise(`${before}${word} qqx`);
        const start = plain(`${before}qqx`).length - "qqx".length;
        expect(back(start, text.length - 4)).toEqual({ start: before.length, end: before.length + word.length });
      }),
    );
  });

  test("counts a picture as it is counted in the original", () => {
    const { text, back } = normalise("👨‍👩‍👧 u never");
    const start = text.indexOf("you");
    expect(back(start, start + 3)).toEqual({ start: 9, end: 10 });
  });
});
