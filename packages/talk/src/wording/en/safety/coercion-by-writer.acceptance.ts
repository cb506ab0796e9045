import type { SafetyCases } from "../cases.acceptance.ts";

export const coercionByWriterCases: SafetyCases = {
  "coercion_by_writer.whereabouts": {
    hits: [
      "send me your location now",
      "turn your location back on or else",
      "I put a tracker on your car so don't lie to me",
      "I can see where you are, so where are you going",
    ],
    misses: [
      "I'll follow you in my car",
      "send me your location, I'm lost in the car park",
      "give me your phone a sec, I'll put the address in",
    ],
  },
  "coercion_by_writer.phone": {
    hits: [
      "Show me your phone or we're done",
      "I want your passwords, if you've got nothing to hide",
      "delete his number, now, while I watch",
      "I checked your phone while you were in the shower",
    ],
    misses: [
      "share your screen so I can see the slide",
      "can you give me your phone number again",
      "My phone won't let me send photos",
    ],
  },
  "coercion_by_writer.forbids": {
    hits: [
      "you are not going out tonight and that's final",
      "You don't get to have male friends",
      "I'm not letting you go to that party",
      "I won't let you leave",
    ],
    misses: [
      "you won't see the kids before bed if you're on lates, shall I keep them up",
      "you're not having any more cake, that's mine lol",
      "Don't leave me hanging",
    ],
  },
  "coercion_by_writer.rules": {
    hits: [
      "I've cancelled your card until you learn",
      "I've changed the passcode on your account so you can't",
      "i took your keys so you cant go anywhere",
      "you're my wife, you do what I say",
    ],
    misses: [
      "you don't need my permission",
      "My boss is threatening to cancel leave",
      "I don't want you to feel you need my permission, go",
    ],
  },
};
