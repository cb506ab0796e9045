import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { question } from "./question.ts";

describe("what is asked", () => {
  guards(question, {
    takes: {
      words: ["you want to be alone", "you feel ignored", "you think i'm unfair"],
      frames: ["Do ▢?", "So do ▢?", "Did ▢?", "I was wondering if ▢", "I don't know whether ▢"],
      labels: ["mind_reading", "withdrawal"],
    },
    leaves: {
      words: HURTS,
      frames: ["▢", "▢?", "▢, don't you?", "Do your thing then. ▢", "▢, that is what I think"],
      labels: ["mind_reading"],
    },
  });

  describe("leaves what only looks as if it were", () => {
    guards(question, {
      takes: { words: ["you being serious"], frames: ["Are ▢?"] },
      leaves: {
        words: ["why are you like this", "what's wrong with you", "how could you"],
        frames: ["▢?", "Honestly, ▢?"],
      },
    });
  });
});
