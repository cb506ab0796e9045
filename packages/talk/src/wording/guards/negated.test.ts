import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { negated } from "./negated.ts";

describe("what the writer says is not so", () => {
  guards(negated, {
    takes: {
      words: HURTS,
      frames: [
        "I'm not saying ▢",
        "I don't think ▢",
        "I never said ▢",
        "It's not that ▢",
        "I didn't mean that ▢",
        "I don't for a second think ▢",
        "Nobody thinks ▢",
        "im not saying ▢ babe",
        "This isn't because ▢",
      ],
    },
    leaves: {
      words: HURTS,
      frames: [
        "▢",
        "I can't believe ▢",
        "I don't know why ▢",
        "It's not fair, ▢",
        "I'm not happy. ▢",
        "No, ▢",
        "I don't like it when ▢",
        "Not again, ▢",
        "I can't stand how ▢",
      ],
    },
  });
});
