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
      "we drove past your old house",
      "I'll wait outside your work at five",
      "I'm parked across the road from your flat",
    ],
  },
  "stalking.watches": {
    hits: [
      "I found a tracker under my car",
      "there was an airtag in my bag that isn't mine",
      "how did you know where I was? I never told you",
      "he always knows where I've been, even when I haven't told him",
    ],
    misses: [
      "I moved your keys to the hook",
      "I hid in the bathroom to wrap your present",
      "safety drill at school, they hid under tables",
    ],
  },
  "stalking.wont_stop": {
    hits: [
      "He texts me hundreds of times a day and if I don't answer he comes round",
      "my ex won't leave me alone",
      "stop following me",
      "stop turning up at my flat",
    ],
    misses: [
      "show me your phone, is that the new one?",
      "the client found my number and rings on weekends",
      "the recruiters keep messaging me",
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
      "you left flowers on my windscreen 😍",
      "he sent me a photo of our front door, the paint looks great",
      "The film was about a stalker",
    ],
  },
};
