import type { RuleCases } from "../cases.acceptance.ts";

export const conditionalLoveCases: RuleCases = {
  "conditional_love.if_you_loved_me": {
    hits: [
      "If you cared you'd know",
      "If you were sorry you'd prove it",
      "Do this one thing for me if you love me",
      "If you really loved me you'd give up smoking",
      "if you truly loved your kids you would stop drinking",
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
      "You'd move closer if this marriage meant anything to you",
      "If I mattered you would remember",
      "If this was real love you wouldn't hesitate",
      "If I were important to you you would make time",
      "If I were your priority you'd have taken the day off",
      "Surely if I meant as much to you as that car, you'd have noticed",
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
      "I'd love you more if you lost a bit of weight",
      "Prove that you love me",
      "Show me you love me and skip the match",
      "I'll love you again when you start behaving",
      "You don't love me if you can walk away like that",
      "Don't tell me you love me and then go out with them",
    ],
    misses: [
      "I'd love you in any hat",
      "If you'd like me to come, say so",
      "It wouldn't change how I love you",
      "I'd love it if you came with me",
      "I feel loved when you call",
      "if it matters to you, we'll go",
    ],
  },
};
