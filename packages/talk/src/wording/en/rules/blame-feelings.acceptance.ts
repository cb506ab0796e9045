import type { RuleCases } from "../cases.acceptance.ts";

export const blameFeelingsCases: RuleCases = {
  "blame_feelings.make_me": {
    hits: [
      "you make me so angry",
      "you're doing my head in",
      "You're driving me up the wall",
      "Your behaviour is making me depressed",
      "you get on my nerves",
    ],
    misses: [
      "You make me so happy",
      "My sister makes me so angry",
      "You made me tea and I nearly cried, thank you",
      "The kids are driving me up the wall",
    ],
  },
  "blame_feelings.ruined": {
    hits: [
      "I'd be happy if it wasn't for you",
      "You ruined my birthday",
      "it's your fault I'm like this",
      "You've turned me into a nervous wreck",
      "ur the reason i have trust issues",
      "I can't concentrate at work because of your stupid texts",
    ],
    misses: [
      "Nothing's your fault, it just broke",
      "You didn't ruin my birthday",
      "It's not your fault",
      "Because of you I passed, thank you",
      "You're the reason I smile",
      "Look what you did to the hallway, it's so bright!",
    ],
  },
};
