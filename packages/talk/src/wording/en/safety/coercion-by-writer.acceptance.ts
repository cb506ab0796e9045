import type { SafetyCases } from "../cases.acceptance.ts";

export const coercionByWriterCases: SafetyCases = {
  "coercion_by_writer.whereabouts": {
    hits: [
      "put me on speaker so I can hear who's there",
      "send me your location now",
      "turn your location back on or else",
      "I put a tracker on your car so don't lie to me",
      "I can see where you are, so where are you going",
    ],
    misses: [
      "send me your location, I can't find the picnic spot",
      "send me your location, I'm lost in the car park",
      "text me when you get home so I know you're safe",
      "I put a tracker on the cat",
    ],
  },
  "coercion_by_writer.phone": {
    hits: [
      "I'll be checking your mileage when you're back",
      "I've been checking your location every ten minutes, I saw you at Dan's",
      "Show me your phone or we're done",
      "I want your passwords, if you've got nothing to hide",
      "delete his number, now, while I watch",
      "I checked your phone while you were in the shower",
    ],
    misses: [
      "can I check your phone for the recipe? mine's dead",
      "What's your pin? I'm at the cash machine with your card like you asked",
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
      "I'll cut off your cards until you learn to behave",
      "I've put your phone away, you get it back when you apologise",
      "I don't care what your friends say, you stay home tonight",
      "I'm keeping your passport until I can trust you",
      "If you go to your mum's this weekend don't bother coming back to the kids",
      "from now on I'll be handling your money",
      "You need my say-so before you book anything",
      "You've got no business having lunch with a man, cancel it",
      "I've told your boss you won't be coming back",
      "you don't need a phone contract, I'll answer for you",
      "Pack in the evening classes or pack your bags",
      "as long as you live under my roof you'll dress how I say",
      "I've already deleted her from your contacts for you",
      "go and change, you look like a slut",
      "you don't need a job, you need to be home",
      "I've cancelled your card until you learn",
      "I've changed the passcode on your account so you can't",
    ],
    misses: [
      "I need you to tell me before you spend more than we agreed",
      "you're my wife and I adore you",
      "you don't need my permission",
      "quit that job if it makes you miserable, we'll manage",
    ],
  },
};
