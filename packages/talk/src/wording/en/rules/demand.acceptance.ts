import type { RuleCases } from "../cases.acceptance.ts";

export const demandCases: RuleCases = {
  "demand.stop": {
    hits: [
      "Stop crying.",
      "quit acting like a baby",
      "relax. stop overthinking everything",
      "You have to be happy with what we have, enough with the long face",
      "Stop making a fuss",
    ],
    misses: [
      "Stop texting me spoilers 😂",
      "tell me everything about your day!!",
      "You have to try this cake",
      "You have to hear this song",
      "Can you stop at the shop on your way?",
    ],
  },
  "demand.feel_otherwise": {
    hits: [
      "Man up",
      "Just shut up and drive",
      "Don't you ever speak to my mother like that",
      "calm down",
      "Get a grip, woman.",
    ],
    misses: [
      "Leave the light on for me",
      "Shut up, you got the job?! 😂",
      "My manager keeps telling me to get over it",
      "Don't stay up for me",
      "get over here and kiss me",
    ],
  },
  "demand.now": {
    hits: [
      "Apologise. Now.",
      "text me back now!!",
      "Tell me right now who that was",
      "You're not going out tonight. End of.",
      "You're going to sit down and we are going to sort this out, now",
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
      "You need to stop talking to your ex",
      "You're not leaving this room until we sort this out",
      "Keep drinking and you will lose your family",
    ],
    misses: [
      "you're not wearing that coat in this heat are you 😂",
      "you're not going out in that weather without a coat!",
      "you're not having any more cake, that's mine lol",
      "I need to calm down before we talk",
      "You need to see this video",
    ],
  },
  "demand.do_not": {
    hits: [
      "Apologise. Now.",
      "dont u dare hang up on me",
      "Say you're sorry and mean it this time",
      "block her or im blocking u",
      "hello?? are we ok?? are we ok??? answer me",
    ],
    misses: [
      "Please don't tell me to calm down",
      "pick me up at 5?",
      "Take your time",
      "Would you be willing to talk tonight?",
      "Tell your mum happy birthday from me",
    ],
  },
};
