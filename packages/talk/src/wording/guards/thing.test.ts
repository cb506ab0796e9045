import { describe } from "vitest";
import { guards, HURTS } from "./guard.acceptance.ts";
import { thing } from "./thing.ts";

describe("what a thing does, and where a thing is meant", () => {
  guards(thing, {
    takes: {
      words: ["never comes", "always breaks", "ruined everything"],
      frames: ["It ▢", "The bus ▢", "My phone ▢", "This zip ▢", "The washing machine ▢", "the rain ▢ again"],
    },
    leaves: { words: [...HURTS, "never comes"], frames: ["▢", "You ▢", "Honestly ▢", "I think ▢"] },
  });

  describe("behind the words found", () => {
    guards(thing, {
      takes: {
        words: ["i need space", "i need some space"],
        labels: ["withdrawal"],
        frames: ["▢ in the wardrobe", "▢ for the new shelves", "▢ on your desk", "▢ for all these books"],
      },
      leaves: {
        words: ["i need space", "leave me alone"],
        labels: ["withdrawal", "demand"],
        frames: ["▢", "▢ in this relationship", "▢ for a while", "▢ at the moment", "▢ for the rest of the day"],
      },
    });

    guards(thing, {
      takes: {
        labels: ["withdrawal", "demand"],
        words: ["leave me", "give me"],
        frames: ["▢ the car keys", "▢ a slice", "▢ your charger"],
      },
      leaves: {
        labels: ["withdrawal", "demand"],
        words: ["leave me", "give me"],
        frames: ["▢ alone", "▢ a break", "▢ the hell alone", "▢ be"],
      },
    });
  });
});
