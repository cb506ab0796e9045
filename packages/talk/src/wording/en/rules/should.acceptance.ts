import type { RuleCases } from "../cases.acceptance.ts";

export const shouldCases: RuleCases = {
  "should.you_should": {
    hits: [
      "You should be helping more",
      "You should be ashamed",
      "You should know by now what I like",
      "You should care more about how I feel",
      "You should be grateful I put up with this",
      "You really ought to have thought of that before",
    ],
    misses: [
      "You should have a day off",
      "I shouldn't have to work late this week",
      "I don't think you should feel guilty about it",
      "What time am I supposed to be there",
      "You should not have to carry this alone",
      "the kids are supposed to be in bed",
      "I should have listened to you about the tyres",
    ],
  },
  "should.any_decent": {
    hits: [
      "A man is supposed to provide",
      "Real men don't cry",
      "A real man would have stood up for me",
      "Husbands are supposed to come home at night",
      "Isn't that what a girlfriend is supposed to do?",
      "One would think a grown woman could manage to load a dishwasher",
    ],
    misses: [
      "Parents are supposed to bring a snack for the class",
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
