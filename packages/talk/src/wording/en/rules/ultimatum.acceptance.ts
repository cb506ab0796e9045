import type { RuleCases } from "../cases.acceptance.ts";

export const ultimatumCases: RuleCases = {
  "ultimatum.if": {
    hits: [
      "one more time and we're done",
      "Say that again and I'm filing for divorce",
      "If this happens again we are getting divorced",
      "leave me on read again and see if i'm still single",
      "I won't be here when you get back if you go on that trip",
    ],
    misses: [
      "if you make that pun again im leaving you 😂😂",
      "If you don't eat the last slice I'm divorcing you 😂",
      "if we lose this game I quit life 😂",
      "If you burn the toast again I'm moving out haha",
      "you can sleep on the couch if your back is better there",
    ],
  },
  "ultimatum.or": {
    hits: [
      "change or i walk",
      "one more time and we're done",
      "keep ignoring me and watch me leave",
      "Keep drinking and you will lose your family",
      "It's your mates or your family, you can't have both",
    ],
    misses: [
      "I need us to see a counsellor. If you don't want to, I will go on my own.",
      "If you don't feel like driving I'll come and get you",
      "I don't want to be in this relationship any more. I'm sorry.",
      "Are you going to leave me?",
      "Are we done with the milk?",
    ],
  },
  "ultimatum.choose": {
    hits: [
      "You either trust me or you leave",
      "Choose. Her or me.",
      "Either he goes or I go",
      "it's me or the xbox. pick",
      "ur phone or ur marriage mate",
      "You can choose, your mum or me",
    ],
    misses: [
      "Choose between Greek or Indian",
      "pick up or delivery?",
      "If you can't make it that's fine",
      "Either you or I can pick her up",
      "She told him it was her or the band",
      "Either Thursday or Friday works for me",
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
      "me or you on school run tomorrow?",
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
      "You've got one month to find a job or I'm out",
      "Don't test me, I will walk away from this marriage",
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
      "I'm not having kids with you until you grow up",
      "If you walk out that door don't bother coming back",
    ],
    misses: [
      "If you go to Tesco can you get eggs",
      "I'll move out on the first as we agreed",
      "If the shouting starts again I will go for a walk and come back in an hour",
      "If you don't feel like cooking we can order in",
      "If you want the window open I'm happy to swap sides",
    ],
  },
};
