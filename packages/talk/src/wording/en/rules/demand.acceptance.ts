import type { RuleCases } from "../cases.acceptance.ts";

export const demandCases: RuleCases = {
  "demand.stop": {
    hits: [
      "Stop crying.",
      "Stop wearing those dresses",
      "relax. stop overthinking everything",
      "stop texting me",
      "stop overthinking everything",
    ],
    misses: [
      "Stop texting me spoilers 😂",
      "Stop the car, I want to take a photo",
      "tell me everything about your day!!",
      "You have to try this cake",
      "You have to hear this song",
    ],
  },
  "demand.feel_otherwise": {
    hits: ["Man up", "Pull yourself together", "Shut up and listen to me for once", "shut up", "Get over yourself"],
    misses: [
      "Calm down, I'm joking",
      "Leave the light on for me",
      "Shut up, you got the job?! 😂",
      "I need to calm down before we talk",
      "My manager keeps telling me to get over it",
    ],
  },
  "demand.now": {
    hits: [
      "Apologise. Now.",
      "text me back now!!",
      "Tell me right now who that was",
      "Just do what I say for once in your life",
      "End of.",
    ],
    misses: [
      "My dad always said do as you're told",
      "you're at risk of being late, leave now",
      "I told the kids to stop shouting",
      "You're not going to believe this",
      "can you call me when you're free? no rush",
    ],
  },
  "demand.i_order": {
    hits: [
      "I demand an answer",
      "You have to tell me everything",
      "You have to stop seeing those people",
      "You're not leaving this room until we sort this out",
      "you need to calm down before you speak to me",
    ],
    misses: [
      "you're not wearing that coat in this heat are you 😂",
      "You have to tell me everything about the interview!",
      "you're not going out in that weather without a coat!",
      "you're not having any more cake, that's mine lol",
      "You need to see this video",
    ],
  },
  "demand.do_not": {
    hits: [
      "Unfriend her",
      "Give me your password",
      "Get in here and explain yourself",
      "Don't you ever speak to my mother like that",
      "say sorry or dont expect me home tonight",
    ],
    misses: [
      "Please don't tell me to calm down",
      "listen to me snore lol",
      "I'd like you to come with me, if you can",
      "pick me up at 5?",
      "Take your time",
    ],
  },
};
