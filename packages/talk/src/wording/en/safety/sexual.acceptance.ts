import type { SafetyCases } from "../cases.acceptance.ts";

export const sexualCases: SafetyCases = {
  "sexual.after_no": {
    hits: [
      "I said no and you carried on",
      "you didn't stop when I said stop",
      "I was crying and you didn't stop",
      "she wouldn't take no for an answer",
    ],
    misses: [
      "why did you stop? keep massaging",
      "have you seen my keys? did you take them by mistake",
      "the baby won't stop crying, can you take over",
    ],
  },
  "sexual.forced": {
    hits: [
      "he makes me do things in bed I don't want",
      "you pressured me into it last night",
      "he has sex with me when I'm asleep",
      "you know I was too drunk to say yes",
    ],
    misses: [
      "I was so drunk I said yes to karaoke",
      "the team is better off without him",
      "how did you know I wanted that?",
    ],
  },
  "sexual.endures": {
    hits: [
      "I give him sex so he'll leave me alone",
      "I feel sick after we have sex because I never wanted it",
      "I froze and let it happen",
      "we only have sex because I'm afraid of his mood if we don't",
    ],
    misses: [
      "she wouldn't take no for an answer so I took leftovers home",
      "take your pills love",
      "I was scared to tell you I love you",
    ],
  },
  "sexual.owed": {
    hits: [
      "he says it's my duty as a wife",
      "You owe me sex",
      "it's your job to satisfy me whether you feel like it or not",
      "you'll do it whether you want to or not",
    ],
    misses: ["I don't feel well", "I don't want to live in a city anymore", "you're dead on your feet, go to bed"],
  },
  "sexual.named": {
    hits: [
      "he took the condom off without telling me",
      "he filmed us without telling me",
      "you took pictures of me naked without asking",
      "he raped me",
    ],
    misses: [
      "he shared my post with his friends",
      "he'll post the pictures from the wedding online tonight",
      "we forgot the condom, should I get the pill",
    ],
  },
};
