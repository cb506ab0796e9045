import type { RuleCases } from "../cases.acceptance.ts";

export const invalidationCases: RuleCases = {
  "invalidation.overreacting": {
    hits: [
      "you're overreacting",
      "ur being way too sensitive",
      "Oh relax, it's only a birthday",
      "get over it",
      "drama queen",
    ],
    misses: [
      "You're not overreacting",
      "I think I overreacted last night, sorry",
      "I'm trying to calm down, give me ten minutes and I'll call",
      "The baby won't stop crying, can you take over",
      "My sister is such a drama queen",
    ],
  },
  "invalidation.no_reason": {
    hits: [
      "I don't get why you're crying, nothing even happened",
      "There's no reason for you to be upset about this.",
      "You can't seriously be upset about that",
      "You're crying again? Over a text?",
      "It's all in your head.",
      "what's the big deal",
      "u ok hun? bit dramatic no?",
    ],
    misses: [
      "I get why you're upset",
      "You have every right to be angry",
      "Tell me why you're upset, I want to get it",
      "You've got nothing to worry about",
      "Why are you crying, love? What happened",
      "Are you still upset?",
    ],
  },
  "invalidation.trifle": {
    hits: [
      "oh come on its not the end of the world",
      "Oh relax, it's only a birthday",
      "other people have real problems",
      "Don't start with the waterworks",
      "omg its literally not that serious",
      "There are worse things in life than a forgotten anniversary.",
    ],
    misses: [
      "It's not a big deal, I'll buy another",
      "Don't worry, it's not the end of the world",
      "It's only a cold, don't worry",
      "It's not that bad, only a bit of rain",
      "Nobody else laughs at my jokes like you",
      "You should be proud of yourself",
    ],
  },
};
