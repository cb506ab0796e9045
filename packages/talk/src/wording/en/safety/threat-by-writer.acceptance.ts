import type { SafetyCases } from "../cases.acceptance.ts";

export const threatByWriterCases: SafetyCases = {
  "threat_by_writer.harm": {
    hits: [
      "I'll kill you",
      "I'll smash your face in if you talk to him again",
      "I swear to god I will hurt you",
      "I'll smash that phone if you pick it up again",
    ],
    misses: [
      "I'll knock on your door at eight",
      "My back is killing me",
      "I could throttle them, they painted the dog",
    ],
  },
  "threat_by_writer.lever": {
    hits: [
      "I'm going to make you pay for this",
      "I'll make sure you never see the kids again",
      "I'll post those pictures of you",
      "I know where you work",
    ],
    misses: [
      "My boss controls everything I do at work",
      "her swimming teacher throws them in at the deep end",
      "I know where you work best, the desk by the window",
    ],
  },
  "threat_by_writer.you_will": {
    hits: [
      "You'll be sorry",
      "wait till I get home, you'll see",
      "don't make me hurt you",
      "You want me to hit you? keep going",
    ],
    misses: [
      "see what happens if you add more salt",
      "if I miss the deadline my boss will kill me",
      "I was forced to work overtime",
    ],
  },
  "threat_by_writer.own_hand": {
    hits: [
      "I feel like hitting you sometimes",
      "I'm scared I might hurt her",
      "I grabbed her again and I promised I wouldn't",
      "I lost it and pushed you, you shouldn't have wound me up",
    ],
    misses: [
      "I was so scared during that film I grabbed your arm",
      "I could strangle my internet provider",
      "my back hurts from the gym",
    ],
  },
};
