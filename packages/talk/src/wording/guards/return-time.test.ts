import { describe } from "vitest";
import { guards } from "./guard.acceptance.ts";
import { returnTime } from "./return-time.ts";

const words = ["i need space", "leave me alone", "i don't want to talk", "i need to be alone"];
const labels = ["withdrawal", "stonewalling"] as const;

describe("safety:S20 a wish for time alone that says when it ends, what it is for, or that all is well", () => {
  guards(returnTime, {
    takes: {
      words,
      labels,
      frames: [
        "▢ for an hour",
        "▢, back at eight",
        "▢ tonight. Let's talk tomorrow",
        "▢ for 20 mins",
        "▢ to calm down",
        "▢, I'm not leaving you",
        "▢ until dinner",
        "▢ for half an hour and then we can talk",
        "I love you. ▢",
      ],
    },
    leaves: {
      words,
      labels,
      frames: ["▢", "▢ right now", "▢ any more", "▢ for a while", "Just ▢", "▢, ok", "▢ and that's final"],
    },
  });
});
