import type { RuleCases } from "../cases.acceptance.ts";

export const scorekeepingCases: RuleCases = {
  "scorekeeping.after_all": {
    hits: [
      "After all I've done for you",
      "After all the times I've helped you",
      "Name one thing you've done for me this year",
      "I gave up smoking for you and you can't give up one game",
      "I've lost all respect for you",
    ],
    misses: [
      "After everything I've been through this year I'm grateful for you",
      "You've done so much for me this year",
      "Thanks for everything you've done for me",
      "Your half of the rent is 450, whenever you can",
      "What have you done to your hair? I love it",
    ],
  },
  "scorekeeping.i_do_you_do_not": {
    hits: [
      "I've done my part, now do yours",
      "I always say sorry first. You never do.",
      "I got you a £200 watch and you gave me a candle",
      "I gave up smoking for you and you can't give up one game",
      "I've cooked every night this week and you haven't done it once",
    ],
    misses: [
      "You do everything for us and I see it",
      "Every time I come home you make me smile",
      "You paid last time so this one's on me",
      "I moved the car for you",
      "I want to do my fair share, tell me where",
    ],
  },
  "scorekeeping.always_me": {
    hits: [
      "I pay for literally everything",
      "I do everything around here",
      "I carry this whole house on my back",
      "Every time it's me that has to apologise",
      "I did everything for your birthday and you did nothing for mine",
      "Why should I have to do everything myself",
    ],
    misses: [
      "I put all the effort into the cake, hope you like it",
      "After everything you did for my mum I don't know how to thank you",
      "I'm the only one in the office today",
      "I did the shopping so you just need to put the rice on",
      "I do the cooking, you do the dishes, it works well for me",
    ],
  },
  "scorekeeping.tally": {
    hits: [
      "You went out twice this month, I've not been out since March",
      "that's twice now ive had to say sorry first",
      "you owe me",
      "That's the third time this month I've paid",
      "bro i drove 3 hrs for u and u cant even walk to mine",
      "I went to all your work things so you can come to one of mine",
      "How many times have I driven you to work? And you can't pick me up once?",
    ],
    misses: [
      "Your turn to do bins I think",
      "it's your turn to pick the film 😊",
      "How much do I owe you for the tickets?",
      "when was the last time we went dancing?",
      "I made dinner for you, it's in the fridge",
      "it's my turn to drive",
    ],
  },
};
