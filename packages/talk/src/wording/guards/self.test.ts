import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { self } from "./self.ts";

describe("what the writer says of themselves", () => {
  guards(self, {
    takes: {
      words: ["so selfish", "always late", "useless", "an idiot", "never on time"],
      frames: ["I'm ▢", "I was ▢", "I know I'm ▢", "Sorry, I am ▢", "We are ▢", "I have been ▢", "You know that I'm ▢"],
    },
    leaves: {
      words: [...HURTS, "so selfish of you", "i'm done with you"],
      frames: ["▢", "I think ▢", "I'm sad, ▢", "We both know ▢"],
    },
  });

  describe("leaves what is said of the other, whoever else was named", () => {
    guards(self, {
      takes: { words: ["useless"], frames: ["I'm ▢"] },
      leaves: {
        words: ["so selfish", "useless", "always late"],
        frames: ["You're ▢", "I think you're ▢", "I told you that you are ▢", "▢", "To me you are ▢"],
      },
    });
  });
});
