import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Window, windowsOf } from "./clauses.ts";
import { normalise } from "./normalise.ts";

const read = (text: string, kind: Window["kind"]) =>
  windowsOf(normalise(text).text)
    .filter((window) => window.kind === kind)
    .map((window) => window.text);

describe("sentences", () => {
  test.for([
    ["Fine. Whatever", ["fine", "whatever"]],
    ["Really?! No… ok\nbye", ["really", "no", "ok", "bye"]],
    ["You're late 😂😂 again ❤️ xx", ["you're late", "again", "xx"]],
    ["At 6.30, by home.org. Ok?", ["at 6.30, by home.org", "ok"]],
    ['He said "no." Then he left xx', ['he said "no', "then he left"]],
    ["  \n …  ", []],
  ] as const)("%s", ([text, sentences]) => {
    expect(read(text, "sentence")).toEqual(sentences);
  });

  test("keep how they end", () => {
    const [first, second] = windowsOf(normalise("Do you care?! 🙄 Nice one 👏").text);
    expect([first?.closing, second?.closing]).toEqual(["? 🙄", "👏"]);
  });
});

describe("clauses", () => {
  test.for([
    ["You never listen, and you don't care", ["you never listen", "you don't care"]],
    ["Honestly whatever babe", ["whatever"]],
    ["You're rude and lazy", []],
    ["I love you but you're late", ["i love you", "you're late"]],
    ["I stay if you stay", ["i stay", "if you stay"]],
    ["Meet at 6:30, or 7", ["meet at 6:30", "7"]],
    ["no", []],
  ] as const)("%s", ([text, clauses]) => {
    expect(read(text, "clause")).toEqual(clauses);
  });
});

test("every window says what stands in the text where it says it does", () => {
  const words = fc.constantFrom(
    "you",
    "never",
    "but",
    "and you",
    "ok",
    ",",
    ". ",
    "?",
    "(",
    "😂",
    " - ",
    "xx",
    '"',
    "\n",
    "6:30",
    "…",
    "—",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const { text } = normalise(parts.join(" "));
      for (const window of windowsOf(text)) {
        expect(text.slice(window.start, window.end)).toBe(window.text);
        expect(window.text).not.toBe("");
      }
    }),
  );
});
