import type { RuleCases } from "../cases.acceptance.ts";

export const criticismCases: RuleCases = {
  "criticism.trait": {
    hits: [
      "you're so lazy it's unreal",
      "god ur needy",
      "U r immature and clingy and i cant deal",
      "you have got to be the messiest human alive",
      "for a grown man you act like a teenager",
    ],
    misses: [
      "You're not lazy, you're exhausted",
      "I'm so lazy today",
      "You're so kind",
      "My brother is so selfish",
      "You left your messy coat in the hall",
    ],
  },
  "criticism.why_are_you": {
    hits: [
      "what is wrong with you",
      "How can anyone be this thoughtless",
      "why r u such a pain",
      "it must be exhausting being that insecure",
      "I can't believe how cold-hearted you are",
    ],
    misses: [
      "Why are you so tired?",
      "What's wrong with the boiler?",
      "How can anyone eat that much cheese",
      "Stop being so hard on yourself",
    ],
  },
  "criticism.flaw": {
    hits: [
      "grow up you absolute child",
      "grow up already",
      "You've got no backbone, never had",
      "There isn't a caring bone in your body.",
      "I married a man who can't even boil an egg without drama",
      "you lack any kind of common sense",
      "Grow up.",
    ],
    misses: [
      "Kids grow up so fast",
      "You have no idea how happy I am",
      "The problem with the car is the clutch",
      "All you need is a good sleep",
      "You only think of other people, look after yourself too",
    ],
  },
  "criticism.role": {
    hits: [
      "Lazy, that's what you are. Bone idle.",
      "u cant do anything right can u",
      "You're just like your mother, cold and bitter.",
      "so irresponsible 🙄",
      "Some girlfriend you turned out to be",
    ],
    misses: [
      "You're a great dad",
      "What kind of cake do you want?",
      "Some friends of yours called",
      "You can't do everything, love",
      "You're just like your mum, so warm 😊",
    ],
  },
};
