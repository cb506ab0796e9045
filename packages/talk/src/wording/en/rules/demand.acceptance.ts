import type { RuleCases } from "../cases.acceptance.ts";

export const demandCases: RuleCases = {
  "demand.stop": {
    hits: [
      "Stop crying.",
      "Stop wearing those dresses",
      "relax. stop overthinking everything",
      "Stop accusing me",
      "Stop being so sensitive",
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
    hits: ["Man up", "Just shut up and drive", "You need to get your act together", "Grow up.", "Get over yourself"],
    misses: [
      "Please be quiet and listen to me",
      "Calm down, I'm joking",
      "Shut up, you got the job?! 😂",
      "I need to calm down before we talk",
      "My manager keeps telling me to get over it",
    ],
  },
  "demand.now": {
    hits: [
      "Apologise. Now.",
      "answer ur phone NOW",
      "I'm not asking, I'm telling you",
      "You're coming with me whether you like it or not",
      "i need to hear u say it. now",
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
      "You will apologise to my mother",
      "I expect dinner on the table when I get in",
      "I demand an answer",
      "You have to tell me everything",
      "You have to stop seeing those people",
      "I want you home in twenty minutes, no excuses",
      "You must always tell me where you are",
    ],
    misses: [
      "You need to calm the dough down with some flour",
      "you're not wearing that coat in this heat are you 😂",
      "You have to tell me everything about the interview!",
      "You need to tell me which one you want so I can order",
      "you're not going out in that weather without a coat!",
      "you're not having any more cake, that's mine lol",
    ],
  },
  "demand.do_not": {
    hits: [
      "Don't walk away from me when I'm talking to you",
      "Unfriend her",
      "Give me your password",
      "Get in here and explain yourself",
      "Don't you ever speak to my mother like that",
      "You don't ever think about the kids",
    ],
    misses: [
      "Say sorry to Nan for me",
      "Please don't tell me to calm down",
      "listen to me snore lol",
      "pick me up at 5?",
      "Leave the light on for me",
      "Take your time",
    ],
  },
};
