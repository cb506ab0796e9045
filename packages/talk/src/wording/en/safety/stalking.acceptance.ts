import type { SafetyCases } from "../cases.acceptance.ts";

export const stalkingCases: SafetyCases = {
  "stalking.follows": {
    hits: [
      "I know you were at Sophie's, I followed you",
      "I saw him standing outside my window last night",
      "you keep showing up where I am",
      "I drove past your house six times tonight",
      "he waits for me outside the gym every evening",
      "my ex has been parked across the street three nights in a row",
      "I sat outside your flat last night to see who you came home with",
      "I keep seeing his van at the end of my road",
      "my ex-husband joined my running club after I asked him to stay away",
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
      "he's been going through my bins and watching the house",
      "she knows things about my day I never told her, I think she's bugged my flat",
      "somehow he always knows which cafe I'm in",
      "He got into my Google account and looks at my maps history",
      "there was a gps thing stuck under the wheel arch and he's the only one who'd do that",
      "I found a tracker under my car",
      "there was an airtag in my bag that isn't mine",
      "how did you know where I was? I never told you",
      "he always knows where I've been, even when I haven't told him",
    ],
    misses: ["put an airtag in my suitcase", "you always know what I need", "my fitness tracker died"],
  },
  "stalking.wont_stop": {
    hits: [
      "she messaged my new girlfriend, my gran and my gym to find out my shifts",
      "I'll wait outside your work every day until you talk to me",
      "she keeps making new accounts to message me after I block her",
      "He texts me hundreds of times a day and if I don't answer he comes round",
      "my ex won't leave me alone",
      "stop following me",
    ],
    misses: [
      "stop following the recipe and taste it",
      "mum's called me ten times today about the turkey",
      "the scammers won't leave me alone, blocked six numbers",
      "my ex texted about the dog's vet bill",
    ],
  },
  "stalking.named": {
    hits: [
      "I keep finding notes from my ex on my car",
      "he left flowers on my windscreen, I moved to get away from him",
      "the police gave me a number for the stalking",
      "he's stalking me",
      "there's a non-molestation order but he was at the gate",
    ],
    misses: [
      "the woman in the next flat has a restraining order against someone, apparently",
      "the true crime podcast about the stalker is so good",
      "he sent me a photo of our front door, the paint looks great",
      "I'm stalking the fridge for leftovers",
    ],
  },
};
