import type { RuleCases } from "../cases.acceptance.ts";

export const contemptCases: RuleCases = {
  "contempt.name": {
    hits: [
      "Are you actually that stupid",
      "You eat like a pig",
      "lol you call that cooking?",
      "you're pathetic",
      "You absolute idiot",
      "Loser.",
      "u r a total psycho",
      "stop being such a bitch about it",
    ],
    misses: [
      "What an idiot, I've left my wallet",
      "You eat like a king at my mum's",
      "I was such an idiot yesterday",
      "That driver was an idiot",
      "You idiot 😂 love you",
      "You said the film was stupid",
      "You called me stupid and it hurt",
    ],
  },
  "contempt.beneath": {
    hits: [
      "You'd be nothing without me",
      "You disgust me.",
      "even your friends think you're a joke",
      "i cant even look at you without feeling sick",
      "I could do so much better than you",
      "I'm embarrassed to be seen with you",
    ],
    misses: [
      "You'd be so proud of him",
      "Nobody would believe how good this cake is",
      "I could do better at listening",
      "You look lovely",
      "I'm so embarrassed about what I said",
    ],
  },
  "contempt.curse": {
    hits: [
      "Boo hoo. Cry me a river.",
      "go to hell",
      "shut your stupid mouth",
      "go cry to your mummy",
      "Do us all a favour and keep your mouth shut, you silly little man.",
    ],
    misses: ["Fuck, I forgot my keys", "Get some sleep", "Who asked for a refund?", "The fucking bus is late"],
  },
  "contempt.sarcasm": {
    hits: [
      "Thanks for gracing us with your presence",
      "lol ok genius 🙄",
      "Oh well done, Einstein, you found the kettle",
      "shut your stupid mouth",
      "Great job ruining another birthday",
      "What a surprise, Prince Charming forgot again.",
    ],
    misses: [
      "Thanks for nothing, Northern Rail",
      "Great job on the shelves, they look lovely",
      "Thanks for making dinner",
      "It must be nice to have the day off",
      "Your little brother rang",
      "Wow, you actually got the job! Amazing!",
    ],
  },
};
