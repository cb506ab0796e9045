import { describe } from "vitest";
import { guards } from "./guard.acceptance.ts";
import { polite } from "./polite.ts";

describe("what is asked so that it can be answered with no", () => {
  guards(polite, {
    takes: {
      words: ["listen to me", "stop shouting", "tell me where you were", "put it down"],
      frames: [
        "Please ▢",
        "Could you ▢?",
        "Can we talk? Would you ▢",
        "▢ if you can",
        "▢, no rush",
        "I'd really appreciate it if you ▢",
        "▢ when you get a chance",
      ],
      labels: ["demand"],
    },
    leaves: {
      words: ["listen to me", "stop shouting", "tell me where you were"],
      frames: ["▢", "▢ now", "You had better ▢", "Just ▢", "You must ▢ this minute", "I said ▢. Please yourself then"],
      labels: ["demand"],
    },
  });
});
