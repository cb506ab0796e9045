import { describe } from "vitest";
import { appreciation } from "./appreciation.ts";
import { guards } from "./guard.acceptance.ts";

const words = ["after all i've done", "you always do this", "you never forget", "i do everything"];

describe("what comes with thanks", () => {
  guards(appreciation, {
    takes: {
      words,
      frames: [
        "Thank you for last night, ▢",
        "I really appreciate it, ▢",
        "▢ and I'm so grateful for it",
        "I love how ▢",
        "You're amazing, ▢",
        "Thanks so much for that dinner: ▢",
        "▢, thank you",
        "▢ ❤️",
      ],
    },
    leaves: {
      words,
      frames: [
        "▢",
        "Thank you for last night but ▢",
        "I appreciate it, though ▢",
        "Thanks for nothing, ▢",
        "▢ and that's that",
        "Thanks for ruining it, ▢",
        "Thank you for last night, ▢ 🙄",
        "▢ and would it kill you to say thank you",
      ],
    },
  });
});
