import type { RuleCases } from "../cases.acceptance.ts";

export const guiltTripCases: RuleCases = {
  "guilt_trip.never_mind_me": {
    hits: [
      "never mind me",
      "I'll just stay home and cry then",
      "I suppose I'll spend my birthday on my own",
      "you enjoy ur holiday while i work double shifts",
      "Clearly I'm asking too much by wanting to see my own boyfriend",
    ],
    misses: [
      "I'll stay home tonight and rest, you go and have fun",
      "I'll be fine, go enjoy the match 😊",
      "You matter to me",
      "Don't worry, I'm fine with leftovers",
      "leave me here at the corner, I'll walk",
    ],
  },
  "guilt_trip.sorry_for_existing": {
    hits: [
      "sorry i'm not her",
      "Sorry for existing",
      "sorry im not fun enough for u",
      "I'm sorry I ever bothered you",
      "Sorry I'm such a burden to you",
    ],
    misses: [
      "I'm sorry I hurt you",
      "whatever you like, I'm easy",
      "Sorry I'm late",
      "Sorry I bothered you at work, all sorted",
      "I feel like a burden sometimes, it's my own stuff",
    ],
  },
  "guilt_trip.hope_you_are_happy": {
    hits: [
      "It's not like I matter",
      "Must be nice to have friends",
      "Some of us don't get to go out",
      "forget it. i wasnt important anyway",
      "I could be dead in a ditch and you wouldn't notice",
    ],
    misses: [
      "Enjoy your evening x",
      "I miss you and I'd like an evening with you this week",
      "it's fine, I can wait",
      "He always makes me feel bad for going out",
      "I hope you're happy with the new phone",
    ],
  },
  "guilt_trip.what_i_did": {
    hits: [
      "No it's ok, I'm used to it",
      "Don't mind me, I only gave birth to your son",
      "I waited up all night for you but don't you worry",
      "the kids keep asking why daddy doesnt want to be with us",
      "You ruined my birthday",
    ],
    misses: [
      "It's ok, I know you're busy",
      "Do what you want with the leftovers",
      "I spent four hours on this lasagne and I'm very proud of it",
      "i'll be here all day if you want to drop by",
      "You broke the mug? don't worry",
    ],
  },
};
