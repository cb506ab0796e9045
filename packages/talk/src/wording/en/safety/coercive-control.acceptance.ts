import type { SafetyCases } from "../cases.acceptance.ts";

export const coerciveControlCases: SafetyCases = {
  "coercive_control.looks": {
    hits: [
      "he checks my phone every night",
      "you go through my messages when I'm asleep",
      "he listens to my calls",
      "you have rules for me, what I eat, who I text",
    ],
    misses: [
      "my mum checks my phone bill for me",
      "my manager tracks every minute",
      "He checks the post every morning",
    ],
  },
  "coercive_control.takes": {
    hits: [
      "he keeps all my wages",
      "he hid my car keys so I couldn't go to my mum's",
      "he keeps my medication and hands it out when I behave",
      "I need his permission for everything",
    ],
    misses: [
      "the bank app won't let me pay",
      "The bank won't let me transfer the money",
      "my phone won't let me log in",
    ],
  },
  "coercive_control.lets_not": {
    hits: [
      "I'm not allowed to go out without him",
      "you don't let me have my own bank card",
      "he times how long I'm at the shops",
      "You won't let me work",
    ],
    misses: [
      "you won't see the kids until six, they're at mum's",
      "i cant spend anything until payday",
      "My landlord won't let us keep a cat",
    ],
  },
  "coercive_control.makes": {
    hits: [
      "I have to send a photo to prove where I am",
      "He makes me share my location with him all the time and rings if I stop anywhere",
      "he made me quit my job",
      "He makes me show him my bank statements",
    ],
    misses: [
      "block that number, they keep calling about insurance",
      "send me a photo of the sunset",
      "I want to sleep for a week",
    ],
  },
  "coercive_control.cuts_off": {
    hits: [
      "you told me to change before we went out because I looked like a slag",
      "he weighs me every week",
      "he doesn't like my family so I don't see them anymore",
      "I stopped seeing my friends because it wasn't worth the row",
    ],
    misses: [
      "you can't see your sister today, she's in quarantine",
      "who's in that photo? she looks like your aunt",
      "I don't feel like sex lately, it's the tablets",
    ],
  },
};
