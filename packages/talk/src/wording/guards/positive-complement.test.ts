import { describe } from "vitest";
import { guards } from "./guard.acceptance.ts";
import { positiveComplement } from "./positive-complement.ts";

describe("what turns out to be praise", () => {
  guards(positiveComplement, {
    takes: {
      words: ["you always", "you constantly", "you"],
      frames: [
        "▢ make me laugh",
        "▢ make me so happy",
        "▢ make me feel loved and safe",
        "▢ made my day",
        "honestly ▢ make me feel like the luckiest person",
      ],
      labels: ["absolute", "blame_feelings"],
    },
    leaves: {
      words: ["you always", "you never", "you"],
      frames: [
        "▢ make me feel worthless",
        "▢ make me cry",
        "▢ made me so angry",
        "▢ expect me to be happy",
        "▢ make me feel like a burden but say you're happy",
      ],
      labels: ["absolute", "blame_feelings"],
    },
  });

  describe("with always and never", () => {
    guards(positiveComplement, {
      takes: {
        words: ["you always", "you've always"],
        frames: [
          "▢ know what to say",
          "▢ look beautiful",
          "▢ been there for me",
          "▢ find a way",
          "▢ been so kind",
          "▢ pick the best films",
        ],
        labels: ["absolute"],
      },
      leaves: {
        words: ["you always", "you never"],
        frames: [
          "▢ look at your phone",
          "▢ know better",
          "▢ been so cold",
          "▢ find something to moan about",
          "▢ been a liar",
        ],
        labels: ["absolute"],
      },
    });
    guards(positiveComplement, {
      takes: {
        words: ["you never", "you've never"],
        frames: ["▢ stop surprising me", "▢ let me down", "▢ failed to cheer me up", "▢ looked more beautiful"],
        labels: ["absolute"],
      },
      leaves: {
        words: ["you never", "you've never once"],
        frames: ["▢ make me laugh any more", "▢ support me", "▢ look happy", "▢ make me feel loved", "▢ help me"],
        labels: ["absolute"],
      },
    });
  });

  guards(positiveComplement, {
    takes: {
      words: ["you should", "you need to"],
      frames: ["▢ be proud of yourself", "▢ be so proud", "▢ know how much I love you"],
      labels: ["should", "demand"],
    },
    leaves: {
      words: ["you should", "you need to"],
      frames: ["▢ be ashamed", "▢ know better", "▢ listen to me"],
      labels: ["should", "demand"],
    },
  });
});
