import type { RuleCases } from "../cases.acceptance.ts";

export const conditionalLoveCases: RuleCases = {
  "conditional_love.if_you_loved_me": {
    hits: [
      "If you cared you'd know",
      "If you were sorry you'd prove it",
      "You would choose me if you really cared",
      "You wouldn't treat me like this if you loved me",
      "If you cared about my feelings you'd have asked first",
    ],
    misses: [
      "I love you, you don't have to do a thing",
      "I don't need you to prove your love",
      "You don't have to prove anything to me",
      "You don't need to earn my love",
      "If you really want the job, go for it",
    ],
  },
  "conditional_love.if_i_mattered": {
    hits: [
      "If I mattered you would remember",
      "if i was important to u u would answer",
      "if our marriage mattered to you you'd cancel",
      "if i was the love of your life youd fight for me",
      "If I were your priority you'd have taken the day off",
    ],
    misses: [
      "Would you love me if I was a worm 🐛",
      "My ex used to say if you loved me you would stay",
      "You are important to me",
      "If you'd stayed you would have seen the fireworks",
      "I love that you text me back so fast",
    ],
  },
  "conditional_love.someone_who_loves": {
    hits: [
      "A person in love texts back.",
      "Someone who loves me wouldn't say that",
      "Someone who loved me would have noticed",
      "People who love each other don't keep secrets",
      "When you love someone you make sacrifices. So make one.",
    ],
    misses: [
      "Love means never having to share chips lol",
      "That's what you do for someone you love 💕",
      "Do you love me? 🥰",
      "I love how you listen to me",
      "show me that you love it!",
    ],
  },
  "conditional_love.prove_it": {
    hits: [
      "Prove that you love me",
      "You can't love me and hurt me like this",
      "id still love u if u went back to ur old self",
      "you obviously dont love me or youd have remembered",
      "You say you love me but you won't even change your status",
    ],
    misses: [
      "If you'd like me to come, say so",
      "It wouldn't change how I love you",
      "I'd love it if you came with me",
      "I feel loved when you call",
      "if it matters to you, we'll go",
    ],
  },
};
