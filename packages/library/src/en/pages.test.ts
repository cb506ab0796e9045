import { expect, test } from "vitest";
import { bannedIn } from "../lint/words.ts";
import { pages } from "./pages.ts";

const texts: readonly string[] = [
  ...Object.values(pages).flatMap((value) =>
    typeof value === "function" ? [] : typeof value === "string" ? value : Object.values<string>(value),
  ),
  pages.answer("7", [["0", "not at all"]]),
];

test("the words of a readable file are as plain as all others", () => {
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => text === "" || /[!<>#`*_[\]]|https?:/.test(text))).toEqual([]);
  expect(texts.flatMap(bannedIn)).toEqual([]);
});

test("an answer says what its numbers mean", () => {
  const ends = [
    ["0", "miles apart"],
    ["100", "very close"],
  ] as const;
  expect(pages.answer("71", ends)).toBe("71 (0 is “miles apart”, 100 is “very close”)");
});
