import type { RuleCases } from "../cases.acceptance.ts";

export const comparisonCases: RuleCases = {
  "comparison.my_ex": {
    hits: [
      "You're worse than my ex",
      "My ex would never have done that",
      "i should have married her instead",
      "my last girlfriend actually liked sex",
      "Typical. Exactly what my ex used to do.",
    ],
    misses: [
      "You did that better than I could",
      "You're a better cook than my mum",
      "My ex never listened to me like you do",
      "I love that you're nothing like my ex",
      "Sam would have loved this",
    ],
  },
  "comparison.more_like": {
    hits: [
      "You're worse than my ex",
      "You'll end up like your father",
      "You're turning into your father",
      "You're not half the man my father was",
      "if only you were a bit more like ur brother",
    ],
    misses: [
      "You sound like your brother on the phone lol",
      "Why can't winter be more like this",
      "i'd like to be more like your sister with money",
      "I wish I was as organised as you",
      "My dad was like that as well and I find it hard",
    ],
  },
  "comparison.others_do": {
    hits: [
      "EVEN MY EX TEXTED BACK",
      "Sarah's husband helps with the kids",
      "Look at Jenny's husband, he never complains",
      "everyone elses partner turns up to these things except mine",
      "Other boyfriends manage it. Basic decency.",
    ],
    misses: [
      "You look just like your dad in this photo!",
      "You're so much more patient than me",
      "Nobody else makes me laugh like you",
      "My ex is picking up the kids at four",
      "My friends' husbands are all playing on Sunday, do you want to join?",
    ],
  },
  "comparison.better_than_you": {
    hits: [
      "you used to be fun",
      "Chris earns twice what you do",
      "You were so much nicer when we first met",
      "my mother raised four kids on her own and you cant manage two",
      "My five year old nephew has more sense than you",
    ],
    misses: [
      "My mother raised four kids, legend",
      "You're a much better driver than me",
      "I'm more of a tea person than you are",
      "The kids are like you, stubborn and funny",
      "you make better pasta than my nan, don't tell her",
    ],
  },
};
