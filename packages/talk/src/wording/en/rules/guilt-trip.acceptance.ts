import type { RuleCases } from "../cases.acceptance.ts";

export const guiltTripCases: RuleCases = {
  "guilt_trip.never_mind_me": {
    hits: [
      "never mind me",
      "I'll just stay home and cry then",
      "i'll cancel my plans then, like always",
      "Don't worry about me, I'll just sit here alone",
      "Don't worry about me, I'm just the one who raised your kids",
    ],
    misses: [
      "leave me here at the corner, I'll walk",
      "i'll sit here with my tea and wait for you 😊",
      "I'll stay home tonight and rest, you go and have fun",
      "I'll be fine, go enjoy the match 😊",
      "You matter to me",
    ],
  },
  "guilt_trip.sorry_for_existing": {
    hits: [
      "sorry i'm not her",
      "sorry im not fun enough for u",
      "Sorry I'm such a burden to you",
      "I'm such an idiot for thinking you'd come",
      "Sorry my feelings are such an inconvenience for you",
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
      "You'll miss me when I'm gone",
      "No it's fine I love being ignored",
      "It is okay, I am only your wife, I can wait",
      "I could be dead in a ditch and you wouldn't notice",
    ],
    misses: [
      "Do what you want with the leftovers",
      "it's fine, I can wait",
      "i'll be here all day if you want to drop by",
      "I waited for the plumber all day",
      "Don't worry, I'm fine with leftovers",
    ],
  },
  "guilt_trip.what_i_did": {
    hits: [
      "No it's ok, I'm used to it",
      "Don't mind me, I only gave birth to your son",
      "I do everything for you and this is how you treat me",
      "the kids keep asking why daddy doesnt want to be with us",
      "You ruined my birthday",
    ],
    misses: [
      "You broke the mug? don't worry",
      "I spent four hours on this lasagne and I'm very proud of it",
      "I'm used to the early shift now",
      "Enjoy your evening x",
      "It's ok, I know you're busy",
    ],
  },
};
