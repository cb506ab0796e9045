import type { RuleCases } from "../cases.acceptance.ts";

export const pseudoFeelingCases: RuleCases = {
  "pseudo_feeling.that_you": {
    hits: [
      "I feel you are lying me",
      "I FEEL LIKE YOU ARE LAUGHING AT ME",
      "I feel like you're keeping things from me",
      "I feel as though you've already checked out",
      "I feel as if you'd rather be with anyone but me",
    ],
    misses: [
      "It feels like you get me, honestly",
      "I feel guilty I forgot, making it up to you",
      "I felt so proud of you up there",
      "do you ever feel taken for granted at work?",
      "I feel worried when I don't hear from you",
    ],
  },
  "pseudo_feeling.that_all": {
    hits: [
      "I feel like we only ever do what you want",
      "it feels like everything matters more than me",
      "I just feel like nobody in this relationship gives a damn except me",
      "I feel like nothing I do is ever right",
      "It feels like everything is my fault",
    ],
    misses: [
      "This jumper feels like you knitted it with love",
      "I feel like pizza tonight, you?",
      "I feel like you and me could use a holiday 😊",
      "i feel like dancing",
      "I feel like you'd love this song",
    ],
  },
  "pseudo_feeling.that_i": {
    hits: [
      "feel like I'm being gaslit lol",
      "it's starting to feel like I'm dating myself",
      "feels like im the only one trying in this lol",
      "feels like im being blamed for everything again",
      "I feel as if I'm talking to a brick wall with you",
    ],
    misses: [
      "I feel safe with you",
      "I feel so appreciated, thank you for the flowers",
      "I feel like we're finally getting somewhere with the budget",
      "I feel like I could sleep for a week",
      "I feel closer to you since Sunday",
    ],
  },
  "pseudo_feeling.done_to_me": {
    hits: [
      "I feel completely taken for granted in this house",
      "I feel like a single parent",
      "i feel unwanted",
      "I feel let down by you, again",
      "I feel like the last thing on your list",
      "I feel belittled and patronised. Nice work.",
      "I feel used. You only text when you want something.",
    ],
    misses: [
      "I feel judged by my mum, not by you",
      "I feel used to the cold by now",
      "I used to feel rejected by my dad",
      "I'm feeling so loved right now",
      "My boss makes me feel ignored in every meeting",
      "I feel like you handled that so well",
    ],
  },
};
