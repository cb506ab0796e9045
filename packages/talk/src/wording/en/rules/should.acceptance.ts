import type { RuleCases } from "../cases.acceptance.ts";

export const shouldCases: RuleCases = {
  "should.you_should": {
    hits: [
      "You should be ashamed",
      "You should know by now what I like",
      "You should have been a better husband",
      "you should at least be pretending to care",
      "you should of thought about that when u got drunk",
    ],
    misses: [
      "I don't think you should feel guilty about it",
      "you should know I love you",
      "What time am I supposed to be there",
      "You should not have to carry this alone",
      "the kids are supposed to be in bed",
    ],
  },
  "should.any_decent": {
    hits: [
      "Real men don't cry",
      "A loving husband remembers birthdays",
      "Anyone with half a brain would have called",
      "If you were any kind of father you'd be there",
      "Surely a grown man can make his own dentist appointment",
    ],
    misses: [
      "Most people would give up, you didn't, I'm proud of you",
      "A good husband is what you are",
      "Is this supposed to make that noise?",
      "You should be home by six with that traffic",
      "the plumber should have come at 9",
    ],
  },
  "should.how_hard": {
    hits: [
      "You owe me the truth",
      "would it kill you to say thank you",
      "It's common courtesy to let someone know",
      "What kind of husband forgets his wife's birthday",
      "Why can't you be more like Dave",
    ],
    misses: [
      "You have to start somewhere, proud of you",
      "It's not that hard once you get the hang of it",
      "you should be so proud of yourself",
      "You shouldn't drive when you're this tired",
      "how hard is it to learn the ukulele?",
    ],
  },
};
