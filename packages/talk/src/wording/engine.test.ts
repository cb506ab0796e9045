import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULES } from "./en/rules/all.ts";
import { SAFETY_RULES } from "./en/safety/all.ts";
import { WORDS } from "./en/spelling/words.ts";
import { examine } from "./examine.acceptance.ts";
import { SAFETY_KINDS } from "./labels.ts";
import { findStrayQuantifier } from "./quantifiers.acceptance.ts";
import { readWording } from "./read.ts";

const sources = Object.entries(
  import.meta.glob<string>(["./**/*.ts", "!./**/*.test.ts", "!./**/*.acceptance.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

describe("hold:H8 the engine reads, and does nothing else", () => {
  test("it imports its own files, and of the library types alone", () => {
    const imports = sources.flatMap(([file, text]) =>
      [...text.matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)"|import\("([^"]+)"\)/gm)].map(
        ([, type, from, later]) => ({ file, type, from: from ?? later ?? "" }),
      ),
    );
    expect(imports.length).toBeGreaterThan(100);
    const strange = imports.filter(
      ({ type, from }) => !from.startsWith(".") && !(type !== undefined && from === "@counterpoint/library"),
    );
    expect(strange).toEqual([]);
    const outside = imports.filter(
      ({ file, from }) =>
        from.startsWith(".") && new URL(from, `file:///w/${file.slice(2)}`).pathname.startsWith("/w/") === false,
    );
    expect(outside).toEqual([]);
  });

  test("it names nothing that keeps, sends, waits or draws", () => {
    const doing =
      /\b(?:fetch|XMLHttpRequest|WebSocket|navigator|localStorage|sessionStorage|indexedDB|caches|document|window\.|globalThis|process|console|Math\.random|Date\b|performance|crypto|setTimeout|setInterval|postMessage|Worker)\b(?=[.(])/;
    expect(sources.filter(([, text]) => doing.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe("patterns", () => {
  const patterns = [
    ...RULES.flatMap(({ id, pattern, unless }) =>
      [pattern, ...(unless === undefined ? [] : [unless])].map((one) => ({ id, one })),
    ),
    ...SAFETY_RULES.flatMap(({ id, pattern, unless }) =>
      [pattern, ...(unless === undefined ? [] : [unless])].map((one) => ({ id, one })),
    ),
  ];

  test("are tried everywhere, and on text in lower case", () => {
    expect(RULES.filter(({ pattern }) => !/^gu?$/.test(pattern.flags)).map(({ id }) => id)).toEqual([]);
    expect(SAFETY_RULES.filter(({ pattern }) => !/^gu?$/.test(pattern.flags)).map(({ id }) => id)).toEqual([]);
    expect(
      patterns
        .filter(({ one }) => /[A-Z]/.test(one.source.replaceAll(/\\[A-Za-z](?:\{\w+\})?|\(\?<\w+>/g, "")))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test("nowhere look without end, nor repeat what itself repeats", () => {
    expect(patterns.flatMap(({ id, one }) => findStrayQuantifier(one.source).map((why) => `${id}: ${why}`))).toEqual(
      [],
    );
  });

  test("the lint of them finds what it is for", () => {
    expect(
      ["(a+)*", "(?:ab|a\\w*)+x", "you .*x", "a[^b]+", "x.{3,}", "(?:(?:a )+b){2,40}"].filter(
        (it) => findStrayQuantifier(it).length === 0,
      ),
    ).toEqual([]);
    expect(
      ["a.{0,30}b", "(?:so |very )*x", "\\w+", "(?:a|b)+c", "[a-z]+ x", "x?(?:y{1,3} ){0,2}"].flatMap(
        findStrayQuantifier,
      ),
    ).toEqual([]);
  });
});

const vocabulary = [
  ...new Set(RULES.flatMap(({ pattern }) => pattern.source.match(/[a-z']{2,}/g) ?? [])),
  ...Object.keys(WORDS),
  "you",
  "I",
  ",",
  ".",
  "?",
  "!!!",
  "…",
  "😂",
  "🙄",
  "\n",
  '"',
  "but",
  "and",
];
const message = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((words) => words.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 120 }) },
);

describe("hold:H7 any text", () => {
  test("ten thousand of them are read: spans within the text, at most three", () => {
    fc.assert(
      fc.property(message, (text) => {
        const reading = readWording(text);
        expect(reading.marks.length).toBeLessThanOrEqual(3);
        for (const { start, end } of reading.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (reading.safety.length > 0) expect([...reading.marks, ...reading.strengths]).toEqual([]);
        expect(reading.safety).toEqual(SAFETY_KINDS.filter((kind) => reading.safety.includes(kind)));
      }),
      { numRuns: 10_000 },
    );
  });

  test("the same text is read the same, whatever was read before it", () => {
    fc.assert(
      fc.property(message, message, (text, other) => {
        const reading = readWording(text);
        readWording(other);
        expect(readWording(text)).toEqual(reading);
      }),
    );
  });

  test("no mark without a find that every guard lets stand", () => {
    fc.assert(
      fc.property(message, (text) => {
        const standing = new Set(examine(text).flatMap(({ rule, guards }) => (guards.length === 0 ? [rule] : [])));
        expect(readWording(text).marks.filter(({ rule }) => !standing.has(rule))).toEqual([]);
      }),
    );
  });
});
