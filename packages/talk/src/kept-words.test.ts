import { addDays, err } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import {
  decideKeptWords,
  KEPT_WORDS_LENGTH,
  type KeptWordsCommand,
  keptWordsKind,
  readKeptWords,
} from "./kept-words.ts";
import { SHARED_KINDS } from "./shared/kinds.ts";
import { must, name, TODAY } from "./testing.acceptance.ts";

const keep = (of: number, text: string, date = TODAY): KeptWordsCommand => ({
  type: "keep",
  name: name(of),
  date,
  text,
});

describe("sentences that are kept", () => {
  test("stand newest first, without the space around them", () => {
    const written = [keep(1, " When you left. ", addDays(TODAY, -1)), keep(2, "Could we talk?")].flatMap((command) =>
      must(decideKeptWords(command)),
    );
    const records = written.map(({ id, value }) => ({ id, fields: { text: String(value) } }));
    expect(readKeptWords(records).map(({ date, text }) => [date, text])).toEqual([
      [TODAY, "Could we talk?"],
      ["2026-11-25", "When you left."],
    ]);
  });

  test("are refused where they say nothing, or more than fits", () => {
    expect(decideKeptWords(keep(1, "  "))).toEqual(err("empty"));
    expect(decideKeptWords(keep(1, "x".repeat(KEPT_WORDS_LENGTH + 1)))).toEqual(err("too-long"));
  });

  test("hold:H2 are of no kind that a book of two takes", () => {
    expect(Object.values(SHARED_KINDS).map((kind) => kind.name)).not.toContain(keptWordsKind.name);
  });
});
