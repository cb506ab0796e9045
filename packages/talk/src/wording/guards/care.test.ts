import { describe } from "vitest";
import { care } from "./care.ts";
import { guards } from "./guard.acceptance.ts";

describe("what is said for the good of whoever hears it", () => {
  guards(care, {
    takes: {
      words: ["you need to", "you should", "you have to", "please"],
      frames: [
        "▢ rest",
        "▢ see a doctor",
        "▢ stop worrying",
        "▢ eat something",
        "▢ take it easy tonight",
        "▢ stop being so hard on yourself",
        "▢ calm down, it'll be ok",
      ],
      labels: ["demand", "should", "invalidation"],
    },
    leaves: {
      words: ["you need to", "you should", "you have to"],
      frames: ["▢ calm down", "▢ grow up", "▢ stop crying", "▢ get over it", "▢ sort yourself out", "▢ listen"],
      labels: ["demand", "should", "invalidation"],
    },
  });
});
