import type { RuleCases } from "../cases.acceptance.ts";

export const comparisonCases: RuleCases = {
  "comparison.my_ex": {
    hits: [
      "You're worse than my ex",
      "My ex would never have done that",
      "My ex always remembered my birthday",
      "When I was with Dan I never had to ask",
      "I should have listened to mum and married James",
    ],
    misses: [
      "My ex never listened to me like you do",
      "You're a better cook than my mum",
      "I love that you're nothing like my ex",
      "i'd like to be more like your sister with money",
      "You did that better than I could",
    ],
  },
  "comparison.more_like": {
    hits: [
      "You're worse than my ex",
      "You're just as bad as my dad",
      "You're turning into your father",
      "Why can't you be more like my brother",
      "You could learn a thing or two from my sister's husband",
    ],
    misses: [
      "You sound like your brother on the phone lol",
      "Why can't winter be more like this",
      "I wish I was as organised as you",
      "My dad was like that as well and I find it hard",
      "You look just like your dad in this photo!",
    ],
  },
  "comparison.others_do": {
    hits: [
      "EVEN MY EX TEXTED BACK",
      "Sarah's husband helps with the kids",
      "Mum never treated dad the way you treat me",
      "Do you think Michelle Obama's husband sulks like this",
      "Everyone gets your time except me",
    ],
    misses: [
      "Sarah's husband says thanks for the drill",
      "I bet she would love that",
      "You're so much more patient than me",
      "Nobody else makes me laugh like you",
      "Most guys at the gym are there by six",
    ],
  },
  "comparison.better_than_you": {
    hits: [
      "you used to be fun",
      "You're worse than my father",
      "You were so much nicer when we first met",
      "My mother would never let the house get like this",
      "A stranger on the bus was kinder to me today than you've been all week",
    ],
    misses: [
      "Do you ever compare me with her? I'd like to know",
      "My mother raised four kids, legend",
      "You're a much better driver than me",
      "I'm more of a tea person than you are",
      "The kids are like you, stubborn and funny",
    ],
  },
};
