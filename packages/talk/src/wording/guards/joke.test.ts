import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { joke } from "./joke.ts";

describe("what is said with a laugh", () => {
  guards(joke, {
    takes: { words: HURTS, frames: ["▢ 😂", "▢ 🤣🤣", "haha ▢ my love 😂", "▢, and I married you anyway 😂"] },
    leaves: { words: HURTS, frames: ["▢", "▢ 🙄", "▢ 🙃😂", "😂 nice one 👏 ▢", "▢ lol", "▢ 😢"] },
  });

  describe("in words", () => {
    guards(joke, {
      takes: {
        words: ["we're getting divorced", "i'm leaving you"],
        frames: ["If you eat that ▢ lol", "▢ haha", "lmao ▢", "▢, just kidding"],
        labels: ["ultimatum", "absolute"],
      },
      leaves: {
        words: ["we're getting divorced", "i'm leaving you"],
        frames: ["If you do that ▢", "▢ 🙄 lol"],
        labels: ["ultimatum"],
      },
    });
    guards(joke, {
      takes: {
        words: HURTS,
        frames: ["▢ lol love you", "lol ▢ babe ❤️", "haha ▢ x"],
        labels: ["contempt", "criticism"],
      },
      leaves: { words: HURTS, frames: ["lol ▢", "▢ haha"], labels: ["contempt", "criticism"] },
    });
  });
});
