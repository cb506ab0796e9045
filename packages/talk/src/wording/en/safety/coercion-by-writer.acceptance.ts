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
      "send me your location, I'm lost in the car park",
      "text me when you get home so I know you're safe",
      "I put a tracker on the cat",
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
      "give me your phone a sec, I'll put the address in",
      "Check your phone when you can",
      "delete that number, it's a scam",
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
      "you're not going out in that weather without a coat!",
      "I won't let you carry that alone",
      "you can't see your sister today, she's in quarantine",
    ],
  },
  "coercion_by_writer.rules": {
    hits: [
      "go and change, you look like a slut",
      "you don't need a job, you need to be home",
      "I've cancelled your card until you learn",
      "I've changed the passcode on your account so you can't",
    ],
    misses: [
      "you're my wife and I adore you",
      "you don't need my permission",
      "quit that job if it makes you miserable, we'll manage",
    ],
  },
};
