import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { reported } from "./reported.ts";

describe("what somebody else said, or what is taken back", () => {
  guards(reported, {
    takes: {
      words: HURTS,
      frames: [
        "You said ▢ and that hurt",
        "You told me that ▢",
        "He said ▢",
        "My dad once told me ▢",
        "I'm sorry I said ▢",
        "I shouldn't have said ▢",
        "I used to think ▢",
        "It was wrong of me to say ▢",
      ],
    },
    leaves: {
      words: HURTS,
      frames: [
        "▢",
        "I told you, ▢",
        "I said ▢",
        "Like I said, ▢",
        "I'm telling you ▢",
        "Sorry but ▢",
        "Even my mum sees that ▢",
        "Everyone knows ▢",
      ],
    },
  });
});
