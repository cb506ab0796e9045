import type { SafetyCases } from "../cases.acceptance.ts";

export const physicalCases: SafetyCases = {
  "physical.to_me": {
    hits: [
      "he grabbed my arm so hard it left marks",
      "you choked me",
      "He walked over and just shoved me against the wall",
      "you dragged me by my hair",
    ],
    misses: [
      "police were outside our house, neighbour's car got broken into",
      "my dad used to threaten to turn the car round",
      "they got battered 4-0",
    ],
  },
  "physical.by_partner": {
    hits: [
      "you hit me",
      "he hit me again last night",
      "he only hits me when he's drunk",
      "you wouldn't let me out of the room and then you grabbed me",
    ],
    misses: [
      "mum won't let you leave without food",
      "the news really hit me",
      "the physio twisted my back and it feels so much better",
    ],
  },
  "physical.marks": {
    hits: [
      "told everyone I walked into the cupboard",
      "I ended up in A&E and told them I fell",
      "you left bruises on me",
      "I have bruises all over my arms from him",
    ],
    misses: [
      "I broke my wrist skiing",
      "the nurse gave me a black eye basically, one bruise from the blood test",
      "my sister's boyfriend hit her and she left him",
    ],
  },
  "physical.things": {
    hits: [
      "he put his fist through the bedroom door",
      "he smashed my phone so I couldn't call anybody",
      "he kicked the dog because he was angry with me",
      "he's broken three doors and my laptop this year",
    ],
    misses: [
      "smashed my phone screen, gutted",
      "My dad said he'd kill me if I scratched the car",
      "the dog follows me everywhere and won't let me close the bathroom door",
    ],
  },
  "physical.named": {
    hits: [
      "My husband is abusive, he beats me",
      "he was assaulted is what they'd say if it was a stranger, but it was me and it was my husband who assaulted me",
      "She's physically abusive",
      "my partner physically abuses me",
    ],
    misses: ["I'd never hurt you", "you're my wife and I adore you", "they cut me off mid-call"],
  },
};
