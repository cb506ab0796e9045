import { describe } from "vitest";
import { guards } from "./guard.acceptance.ts";
import { logistics } from "./logistics.ts";

describe("what people who share a home say all day long", () => {
  guards(logistics, {
    takes: {
      words: ["you need to", "you have to", "you should", "you must"],
      frames: [
        "▢ bring your passport",
        "▢ see this",
        "▢ book the tickets",
        "▢ be there at six",
        "▢ put the oven on",
        "▢ charge your phone",
        "▢ call the bank",
      ],
      labels: ["demand", "should"],
    },
    leaves: {
      words: ["you need to", "you have to", "you should"],
      frames: [
        "▢ listen to me",
        "▢ change",
        "▢ apologise to me",
        "▢ grow up",
        "▢ be ashamed of yourself",
        "▢ change, and bring milk",
      ],
      labels: ["demand", "should"],
    },
  });

  describe("where, when and why not just now", () => {
    guards(logistics, {
      takes: {
        words: ["tell me", "show me"],
        frames: ["▢ where you parked", "▢ which train it is", "▢ your postcode"],
        labels: ["demand"],
      },
      leaves: {
        words: ["tell me", "show me"],
        frames: ["▢ where you were", "▢ the truth", "▢ you love me"],
        labels: ["demand"],
      },
    });
    guards(logistics, {
      takes: {
        words: ["don't call me", "i'm leaving", "leave me alone"],
        frames: ["▢ for the gym", "▢ before the meeting", "▢ while I'm driving"],
        labels: ["withdrawal", "ultimatum"],
      },
      leaves: {
        words: ["don't call me", "i'm leaving", "leave me alone"],
        frames: ["▢", "▢ ever again", "▢, and I have a meeting"],
        labels: ["withdrawal", "ultimatum"],
      },
    });
  });
});
