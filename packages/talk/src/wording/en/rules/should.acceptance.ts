import type { RuleCases } from "../cases.acceptance.ts";

export const shouldCases: RuleCases = {
  "should.you_should": {
    hits: [
      "You should be ashamed",
      "You shouldn't even need to be told",
      "You should feel bad about what you did",
      "you should at least be pretending to care",
      "You really ought to have thought of that before",
    ],
    misses: [
      "You should be there by five if the train is on time",
      "You should be home by six with that traffic",
      "I don't think you should feel guilty about it",
      "you should be so proud of yourself",
      "What time am I supposed to be there",
    ],
  },
  "should.any_decent": {
    hits: [
      "Wives don't behave like that",
      "A good wife would support her husband",
      "people in healthy relationships dont do this",
      "A good mother wouldn't leave her kids to go dancing",
      "Most guys would be over the moon",
    ],
    misses: [
      "A good husband is what you are",
      "the kids are supposed to be in bed",
      "Is this supposed to make that noise?",
      "the plumber should have come at 9",
      "A good partner for this wine would be cheese",
    ],
  },
  "should.how_hard": {
    hits: [
      "You don't get to be upset",
      "It's not asking much to want a reply",
      "You've got to start acting like an adult",
      "You shouldve told me first, that's basic respect",
      "Why can't you be more like Dave",
    ],
    misses: [
      "It's not that hard once you get the hang of it",
      "how hard is it to learn the ukulele?",
      "You should not have to carry this alone",
      "You should eat something love",
      "You should try the cheesecake",
    ],
  },
};
