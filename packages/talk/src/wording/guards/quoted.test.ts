import { describe, expect, test } from "vitest";
import { foundIn, guards, HURTS } from "./guard.acceptance.ts";
import { quoted } from "./quoted.ts";

describe("what stands between quotation marks", () => {
  guards(quoted, {
    takes: {
      words: HURTS,
      frames: [
        'My dad always said "▢"',
        "When you told me “▢” I felt small",
        "That ‘▢’ of yours hurt",
        'You wrote "▢." and I cried',
        'Saying "well ▢, you know" hurts',
      ],
    },
    leaves: {
      words: HURTS,
      frames: [
        "▢",
        'You and your "work", ▢',
        "▢, and that's that",
        '"Sorry" is easy, ▢',
        "I don't know why ▢, it's not fair, isn't it",
      ],
    },
  });

  test("not a message that is one quotation from end to end: it is a draft", () => {
    expect(HURTS.filter((words) => quoted(foundIn('"▢"', words)))).toEqual([]);
  });
});
