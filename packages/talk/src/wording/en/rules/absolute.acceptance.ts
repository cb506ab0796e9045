import type { RuleCases } from "../cases.acceptance.ts";

export const absoluteCases: RuleCases = {
  "absolute.you_always": {
    hits: [
      "You complain about everything I do",
      "You always do this",
      "You're constantly criticizing me",
      "it's never your fault is it",
      "Always on your bloody phone",
      "there you go again",
    ],
    misses: [
      "Why do we always run out of milk",
      "You always pick good restaurants",
      "You always make me laugh",
      "The bus is always late",
      "I always forget my keys, sorry",
      "You're always welcome here",
    ],
  },
  "absolute.you_never": {
    hits: [
      "you never listen to me",
      "not once have you asked how my day was",
      "You've never once said sorry",
      "Nothing I do is ever good enough for you",
      "We never have sex anymore, you're never in the mood",
    ],
    misses: [
      "Not once did they offer us a drink!",
      "You never forget a birthday",
      "You never let me down",
      "He never listens to his doctor",
      "I never want to lose you",
      "Have you ever been to Spain?",
    ],
  },
  "absolute.every_time": {
    hits: [
      "Every conversation ends up being about you",
      "all you do is complain",
      "24/7 on that game",
      "always the same excuses",
      "Every single time I ask, you've got an excuse",
      "Everything has to be your way",
    ],
    misses: [
      "Talk all you want",
      "Nonstop rain here",
      "Every time I see you I smile",
      "All you have to do is sign the form",
      "Whenever you need me I'm there",
      "The printer does this every single time",
    ],
  },
};
