import type { RuleCases } from "../cases.acceptance.ts";

export const scorekeepingCases: RuleCases = {
  "scorekeeping.after_all": {
    hits: [
      "After all I've done for you",
      "I've sacrificed so much for you",
      "I always come second after everything I do",
      "I've supported you through two job losses, remember that",
      "I moved across the country for you, the least you can do is visit my parents",
    ],
    misses: [
      "You've done so much for me this year",
      "What have you done to your hair? I love it",
      "Thanks for everything you've done for me",
      "You do everything for us and I see it",
      "the least I can do is make you a coffee",
    ],
  },
  "scorekeeping.i_do_you_do_not": {
    hits: [
      "i always snap u first u never do",
      "I always say sorry first. You never do.",
      "I got you a £200 watch and you gave me a candle",
      "I cleaned the whole house while you played video games",
      "I ironed your shirts for thirty years, don't tell me about tired",
    ],
    misses: [
      "I do the cooking, you do the dishes, it works well for me",
      "I've done the dishes",
      "I put all the effort into the cake, hope you like it",
      "I gave up sugar for Lent",
      "I moved the car for you",
    ],
  },
  "scorekeeping.always_me": {
    hits: [
      "I do everything around here",
      "i do all the work and u sit there",
      "I put in all the effort and get crumbs",
      "You never pay. I'm always the one paying.",
      "I do 90% of the childcare and you want a medal for one bath time",
    ],
    misses: [
      "I want to do my fair share, tell me where",
      "I'm the only one in the office today",
      "How much do I owe you for the tickets?",
      "I made dinner for you, it's in the fridge",
      "You paid last time so this one's on me",
    ],
  },
  "scorekeeping.tally": {
    hits: [
      "you owe me",
      "You have any idea how much I spend on you?",
      "If we're counting, you're about five favours behind",
      "You still haven't paid me back for your birthday, just saying",
      "How many times have I driven you to work? And you can't pick me up once?",
    ],
    misses: [
      "it's your turn to pick the film 😊",
      "Every time I come home you make me smile",
      "when was the last time we went dancing?",
      "it's my turn to drive",
      "I did the shopping so you just need to put the rice on",
    ],
  },
};
