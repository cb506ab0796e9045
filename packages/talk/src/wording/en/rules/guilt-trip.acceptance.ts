import type { RuleCases } from "../cases.acceptance.ts";

export const guiltTripCases: RuleCases = {
  "guilt_trip.never_mind_me": {
    hits: [
      "I suppose I'll just have to manage, like I always do",
      "You go on holiday and leave me with three kids",
      "never mind me",
      "I'm not important enough I guess",
      "Fine, I'll do everything myself as usual",
      "you enjoy ur holiday while i work double shifts",
      "Clearly I'm asking too much by wanting to see my own boyfriend",
    ],
    misses: [
      "Go ahead without me, I'll meet you there",
      "leave me here at the corner, I'll walk",
      "It's ok, I know you're busy",
      "i'll sit here with my tea and wait for you 😊",
      "I'll stay home tonight and rest, you go and have fun",
      "I'll be fine, go enjoy the match 😊",
    ],
  },
  "guilt_trip.sorry_for_existing": {
    hits: [
      "Sorry for existing",
      "I'm sorry I ever bothered you",
      "Sorry I'm not perfect like her",
      "It's my fault for expecting anything from you",
      "well sorry for existing",
    ],
    misses: [
      "I'm sorry I hurt you",
      "whatever you like, I'm easy",
      "I feel like a burden sometimes, it's my own stuff",
      "Sorry I'm late",
      "I'd rather not spend my birthday alone, would you come?",
    ],
  },
  "guilt_trip.hope_you_are_happy": {
    hits: [
      "It's not like I matter",
      "You don't care if I'm lonely",
      "One day you'll realise what you had",
      "My own husband doesn't even want to eat with me",
      "as long as you're having a good time, that's all that counts",
    ],
    misses: [
      "Do what you want with the leftovers",
      "it's fine, I can wait",
      "You matter to me",
      "i'll be here all day if you want to drop by",
      "I waited for the plumber all day",
    ],
  },
  "guilt_trip.what_i_did": {
    hits: [
      "No it's ok, I'm used to it",
      "look what you've done to me, I can't even eat",
      "I'll be fine on my own, I should be used to it by now",
      "Clearly I'm asking too much by wanting to see my own boyfriend",
      "Look what you've done to me",
    ],
    misses: [
      "You broke the mug? don't worry",
      "Don't worry, I'm fine with leftovers",
      "I spent four hours on this lasagne and I'm very proud of it",
      "I'm used to the early shift now",
      "Enjoy your evening x",
    ],
  },
};
