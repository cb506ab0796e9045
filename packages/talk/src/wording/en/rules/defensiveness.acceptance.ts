import type { RuleCases } from "../cases.acceptance.ts";

export const defensivenessCases: RuleCases = {
  "defensiveness.denial": {
    hits: [
      "How is this on me?",
      "I didn't do anything wrong",
      "that's not my fault",
      "i never said that",
      "I don't have to explain myself to you",
      "You're twisting everything I say",
    ],
    misses: [
      "It's my fault, I should have called",
      "It's not your fault",
      "I didn't do anything today, just slept",
      "I remember it differently, but I hear you",
    ],
  },
  "defensiveness.turned_round": {
    hits: [
      "I only went quiet because you kept going on at me",
      "It wouldn't have happened if you'd just left earlier",
      "I wouldn't have shouted if you hadn't started it",
      "You're one to talk",
      "pot kettle black",
      "Look at your own behaviour first",
      "what about you? you did exactly the same last week",
    ],
    misses: [
      "I wouldn't have got through it if you hadn't been there",
      "You're being so brave about all this",
      "What about you, what do you want for dinner?",
      "You started the dishwasher, right?",
      "If you'd like, I can pick you up",
      "You're the one who makes me laugh",
      "I wouldn't have passed if you hadn't helped me revise",
    ],
  },
  "defensiveness.excuse": {
    hits: [
      "I was just joking, god",
      "well sorry for existing",
      "at least I don't lie about money",
      "im allowed to have friends you know",
      "Everybody forgets things",
    ],
    misses: [
      "What was I supposed to buy again? The list got wet",
      "Sorry I'm late!",
      "At least I don't have to commute tomorrow",
      "I was busy at work and missed your call, I'm sorry I worried you",
    ],
  },
  "defensiveness.persecuted": {
    hits: [
      "So everything is my fault, as per usual.",
      "Why am I always the bad guy",
      "Whatever I do it's never right for you",
      "im not being defensive ur just attacking me constantly",
      "you're just looking for something to be angry about",
    ],
    misses: [
      "I can't win at this game, help",
      "She's always the bad guy in that show",
      "Don't blame yourself",
      "Whatever I cook she won't eat it",
    ],
  },
};
