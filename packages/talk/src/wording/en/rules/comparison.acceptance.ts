import type { RuleCases } from "../cases.acceptance.ts";

export const comparisonCases: RuleCases = {
  "comparison.my_ex": {
    hits: [
      "my ex used to cook for me every night",
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
      "You're not as romantic as Steve was",
      "You're worse than my ex",
      "You're just as bad as my dad",
      "You're turning into your father",
      "You're not half the man my father was",
      "You could do with some of your sister's drive",
    ],
    misses: [
      "You're nothing like my ex and I'm so glad",
      "You sound like your brother on the phone lol",
      "Why can't winter be more like this",
      "I wish I was as organised as you",
      "I'm more of a tea person than you are",
      "The kids are like you, stubborn and funny",
    ],
  },
  "comparison.others_do": {
    hits: [
      "Other husbands bring their wives flowers",
      "EVEN MY EX TEXTED BACK",
      "Sarah's husband helps with the kids",
      "Look at Jenny's husband, he never complains",
      "My friends all say their husbands would never do that",
      "a man who loves his wife doesn't forget",
    ],
    misses: [
      "Jess's husband is doing the marathon",
      "I bet she would love that",
      "Sarah's husband says thanks for the drill",
      "You're so much more patient than me",
      "Nobody else makes me laugh like you",
      "You look just like your dad in this photo!",
    ],
  },
  "comparison.better_than_you": {
    hits: [
      "you used to be fun",
      "Chris earns twice what you do",
      "The dog is happier to see me than you are",
      "My friends all say their husbands would never do that",
      "My five year old nephew has more sense than you",
    ],
    misses: [
      "Do you ever compare me with her? I'd like to know",
      "My dad was like that as well and I find it hard",
      "My mother raised four kids, legend",
      "You're a much better driver than me",
      "You remind me of your dad when you laugh",
    ],
  },
};
