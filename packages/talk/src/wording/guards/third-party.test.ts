import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { thirdParty } from "./third-party.ts";

describe("what is said of somebody else", () => {
  guards(thirdParty, {
    takes: {
      words: ["never listens", "so rude", "an idiot", "always late", "should have called"],
      frames: [
        "My boss is ▢",
        "He ▢",
        "That driver was ▢",
        "Your brother is ▢",
        "The kids are ▢",
        "She's ▢",
        "People are ▢",
        "My best friend is ▢",
      ],
    },
    leaves: { words: [...HURTS, "so rude"], frames: ["▢", "You're ▢", "Honestly ▢", "Look, ▢"] },
  });

  describe("also where it begins with yours", () => {
    guards(thirdParty, {
      takes: {
        words: ["your brother never listens", "your mum is so rude", "your new boss is useless"],
        frames: ["▢", "Honestly ▢"],
      },
      leaves: {
        words: ["your behaviour is so rude", "your excuses never end", "you're just like your mother"],
        frames: ["▢", "Honestly ▢", "He knows ▢"],
      },
    });
  });
});
