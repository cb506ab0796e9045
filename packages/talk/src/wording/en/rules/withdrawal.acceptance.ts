import type { RuleCases } from "../cases.acceptance.ts";

export const withdrawalCases: RuleCases = {
  "withdrawal.space": {
    hits: [
      "I need space",
      "I want to be on my own",
      "sleeping in the spare room",
      "I'm taking a break from us",
      "Let's not see each other this week",
    ],
    misses: [
      "I need space in the wardrobe for my coats",
      "I need an hour on my own and I'll be back at eight to talk",
      "I'm taking a break from sugar",
      "The dog needs some peace",
    ],
  },
  "withdrawal.alone": {
    hits: [
      "leave me alone",
      "I'm leaving, don't wait up",
      "i'll be in my room, dont come in",
      "Back off.",
      "not really feeling us today",
    ],
    misses: [
      "Leave me some pizza",
      "Don't touch the oven, it's hot",
      "I'll text you when I land",
      "Not now, I'm driving",
    ],
  },
  "withdrawal.cannot": {
    hits: [
      "Going out. Not sure when I'll be home.",
      "i cant be around you rn",
      "I can't do this right now",
      "I'm going out",
      "im switching my phone off",
      "not coming home tonight",
    ],
    misses: [
      "Going for a walk, want to come?",
      "I can't do this crossword",
      "I can't deal with this heat",
      "I'm turning my phone off for the flight, land at 9",
      "I'm not coming home till seven, there's lasagne in the fridge",
    ],
  },
};
