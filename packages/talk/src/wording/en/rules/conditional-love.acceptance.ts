import type { RuleCases } from "../cases.acceptance.ts";

export const conditionalLoveCases: RuleCases = {
  "conditional_love.if_you_loved_me": {
    hits: [
      "If you loved me you'd come",
      "Would you be going if you loved me?",
      "if you actually gave a shit you'd be here",
      "if u really loved me u wouldnt need other friends",
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
      "If this was real love you wouldn't hesitate",
      "If I were important to you you would make time",
      "If I meant anything to you, you'd stay home tonight",
      "I thought you loved me. Guess not, if one text is too much",
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
      "Loving me means no more nights with them",
      "People in love want to be together all the time",
      "love is supposed to mean you put me first, so put me first",
    ],
    misses: [
      "That's what you do for someone you love 💕",
      "Do you love me? 🥰",
      "I love how you listen to me",
      "show me that you love it!",
      "It wouldn't change how I love you",
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
      "I'd love it if you came with me",
      "I feel loved when you call",
      "if it matters to you, we'll go",
      "I love you and I disagree with you",
    ],
  },
};
