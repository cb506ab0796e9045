import type { SafetyCases } from "../cases.acceptance.ts";

export const stalkingCases: SafetyCases = {
  "stalking.follows": {
    hits: [
      "he follows me to work",
      "you were outside my house again last night",
      "he sits in his car across the road from my flat",
      "he shows up wherever I am",
    ],
    misses: [
      "He follows me on Instagram",
      "he turned up at my work with lunch, so sweet",
      "I'll wait outside your work at five",
    ],
  },
  "stalking.watches": {
    hits: [
      "I found a tracker under my car",
      "there was an airtag in my bag that isn't mine",
      "how did you know where I was? I never told you",
      "he always knows where I've been, even when I haven't told him",
    ],
    misses: ["put an airtag in my suitcase", "you always know what I need", "my fitness tracker died"],
  },
  "stalking.wont_stop": {
    hits: [
      "she keeps making new accounts to message me after I block her",
      "He texts me hundreds of times a day and if I don't answer he comes round",
      "my ex won't leave me alone",
      "stop following me",
    ],
    misses: [
      "mum's called me ten times today about the turkey",
      "the scammers won't leave me alone, blocked six numbers",
      "my ex texted about the dog's vet bill",
    ],
  },
  "stalking.named": {
    hits: [
      "he left flowers on my windscreen, I moved to get away from him",
      "the police gave me a number for the stalking",
      "he's stalking me",
      "there's a non-molestation order but he was at the gate",
    ],
    misses: [
      "the true crime podcast about the stalker is so good",
      "he sent me a photo of our front door, the paint looks great",
      "I'm stalking the fridge for leftovers",
    ],
  },
};
