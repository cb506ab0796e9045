import type { RuleCases } from "../cases.acceptance.ts";

export const ultimatumCases: RuleCases = {
  "ultimatum.if": {
    hits: [
      "one more time and we're done",
      "If things don't change by Christmas I'm out.",
      "if its gonna be like this im breaking up with u",
      "i swear if you do this one more time im done with you",
      "If I find one more message from him you can pack your bags",
    ],
    misses: [
      "if you make that pun again im leaving you 😂😂",
      "If you don't eat the last slice I'm divorcing you 😂",
      "if we lose this game I quit life 😂",
      "you can sleep on the couch if your back is better there",
      "Are you going to leave me?",
    ],
  },
  "ultimatum.or": {
    hits: [
      "change or i walk",
      "one more time and we're done",
      "Cancel it, or I cancel the wedding",
      "Either you tell your mother or I'm moving out",
      "You have until Friday to sort yourself out or I'm gone",
    ],
    misses: [
      "If you don't feel like driving I'll come and get you",
      "I need us to see a counsellor. If you don't want to, I will go on my own.",
      "I don't want to be in this relationship any more. I'm sorry.",
      "I want to stay and I want things to change",
      "If you go to Tesco can you get eggs",
    ],
  },
  "ultimatum.choose": {
    hits: [
      "Choose. Her or me.",
      "Either he goes or I go",
      "it's me or the xbox. pick",
      "ur phone or ur marriage mate",
      "It's your friends or me, make up your mind",
    ],
    misses: [
      "pick up or delivery?",
      "Either Thursday or Friday works for me",
      "If you can't make it that's fine",
      "me or you on school run tomorrow?",
      "It's either rain or hail out there",
    ],
  },
  "ultimatum.choose_now": {
    hits: [
      "Choose. Her or me.",
      "i will leave you. try me",
      "PICK A SIDE. HER OR YOUR WIFE",
      "Last chance. I mean it this time.",
    ],
    misses: [
      "She told him it was her or the band",
      "Do you want tea or coffee?",
      "If you finish early call me",
      "If it gets too loud I will leave the party early and meet you at home",
      "last chance to add stuff to the shopping order",
    ],
  },
  "ultimatum.last_chance": {
    hits: [
      "This is your final warning",
      "I'm not going to warn you again",
      "Do it and see what happens to us",
      "Don't test me, I will walk away from this marriage",
      "You have a week to move your stuff out or I'm throwing it away",
    ],
    misses: [
      "I'm not threatening to leave, I want us to work",
      "Final warning from the library about your book",
      "I won't be here when you get back, gone to Pilates, dinner is in the oven",
      "I won't lend money again. I'll say no if you ask.",
      "the boss said one more mistake and he is out",
    ],
  },
  "ultimatum.withhold": {
    hits: [
      "no apology, no me. simple as",
      "you go to that party its over between us",
      "I'll stop speaking to you until you admit it",
      "If you walk out that door don't bother coming back",
      "Then you can sleep on the couch until you apologise",
    ],
    misses: [
      "I'll move out on the first as we agreed",
      "If the shouting starts again I will go for a walk and come back in an hour",
      "If you don't feel like cooking we can order in",
      "If we can't agree tonight let's sleep on it",
      "I'd like you to come with me, if you can",
    ],
  },
};
