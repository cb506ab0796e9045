import type { RuleCases } from "../cases.acceptance.ts";

export const mindReadingCases: RuleCases = {
  "mind_reading.no_feeling": {
    hits: [
      "You don't care about me",
      "u dont even want this to work",
      "it's obvious you've checked out",
      "ur so obviously into her",
      "you're jealous of my success",
    ],
    misses: [
      "I know you care about me",
      "You don't like coriander, do you?",
      "Do you want to be here?",
      "I sometimes worry that you don't love me",
    ],
  },
  "mind_reading.aim": {
    hits: [
      "You couldn't wait to get out of here this morning",
      "you just want to hurt me",
      "I know you're hiding something",
      "Admit it, you were hoping I'd forget",
      "ur just saying sorry so i'll shut up",
      "you did that on purpose",
    ],
    misses: [
      "You drove last time so I'll drive tonight",
      "You're trying to help and I snapped, sorry",
      "I didn't do it on purpose",
      "You want me to book it?",
      "The kids did that on purpose",
    ],
  },
  "mind_reading.thought": {
    hits: [
      "I know why you're really going to the gym",
      "i know exactly what you're thinking",
      "You think I'm stupid",
      "you'd rather be with your mates than with me",
      "it's obvious you've checked out",
      "Admit it, you were hoping I'd forget",
    ],
    misses: [
      "I bet you're laughing at that cat video",
      "Do you think I'm being unfair?",
      "You think we should take the A40?",
      "I know what you're thinking: cake. Same.",
      "You'd rather go Saturday or Sunday?",
    ],
  },
  "mind_reading.my_worth": {
    hits: [
      "you just want to hurt me",
      "You've got someone else, I can tell",
      "ur so obviously into her",
      "your kids come first and I come nowhere",
      "I'm not a priority for you, clearly",
    ],
    misses: [
      "You mean everything to me",
      "I'm scared that I'm not a priority",
      "You're only young once",
      "You love me more every day",
    ],
  },
};
