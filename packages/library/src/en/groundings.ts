import type { Grounding } from "../soothe.ts";
import type { Pack } from "../types.ts";

export const groundings: Pack<Grounding> = {
  lang: "en",
  entries: [
    {
      id: "senses",
      version: 1,
      title: "Five, four, three, two, one",
      steps: [
        "Look for five things that you see, and name each.",
        "Four things that you can touch. Touch them.",
        "Three things that you hear, also far away.",
        "Two things that you smell, or like the smell of.",
        "One slow sip of water, and its taste.",
      ],
    },
    {
      id: "feet",
      version: 1,
      title: "Feet on the floor",
      steps: [
        "Put both feet flat on the floor.",
        "Press them down, and let go, five times.",
        "Feel what carries you: the chair, the floor, the house below it.",
        "Let your shoulders come down by themselves.",
      ],
    },
    {
      id: "cold",
      version: 1,
      title: "Cold water",
      steps: [
        "Go to the tap.",
        "Let cold water run over your wrists for half a minute.",
        "Breathe out longer than you breathe in.",
        "Dry your hands slowly, finger by finger.",
      ],
    },
    {
      id: "walk",
      version: 1,
      title: "Once round the block",
      steps: [
        "Say when you are back, if somebody waits for you.",
        "Leave the phone at home, or in a pocket.",
        "Walk, and count your steps up to a hundred, twice.",
        "Look up at what is above the first floor.",
      ],
    },
  ],
};
