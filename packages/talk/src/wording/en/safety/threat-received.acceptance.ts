import type { SafetyCases } from "../cases.acceptance.ts";

export const threatReceivedCases: SafetyCases = {
  "threat_received.to_harm": {
    hits: [
      "he said he'd kill me if I left",
      "you said you'd burn the house down",
      "she says if I leave she'll make sure I never see the kids",
      "he threatened to post my pictures online",
    ],
    misses: [
      "My son hit a home run",
      "I'll make sure you get breakfast in bed",
      "you keep threatening to make me run a marathon haha",
    ],
  },
  "threat_received.consequence": {
    hits: [
      "you said I'd be sorry",
      "you said next time you wouldn't miss",
      "he says accidents happen",
      "you warned me what would happen if I told anyone",
    ],
    misses: ["I'd be sorry to miss it", "you said you'd shoot me a text", "My mum won't let me pay rent"],
  },
  "threat_received.threatens": {
    hits: [
      "you keep threatening to hurt yourself if I go",
      "she's threatening to tell my boss I'm gay",
      "my partner threatened to kill the dog if I went out",
      "I'm getting messages from him saying i'm dead",
    ],
    misses: [
      "he swore he'd never eat sushi again",
      "I feel threatened by how good your cooking is",
      "I feel dead after that run",
    ],
  },
  "threat_received.shown": {
    hits: [
      "he says he'll kill himself if I leave him",
      "he's got a gun and he keeps showing it to me when we argue",
      "you raised your hand like you were going to hit me",
      "My boyfriend told me he'd kill himself if I broke up with him",
    ],
    misses: [
      "he held a knife and showed me how to chop onions properly",
      "Give me your hand",
      "you raised your hand in class like you did in school, so cute",
    ],
  },
};
