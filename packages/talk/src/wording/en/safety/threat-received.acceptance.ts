import type { SafetyCases } from "../cases.acceptance.ts";

export const threatReceivedCases: SafetyCases = {
  "threat_received.to_harm": {
    hits: [
      "I got a text from him saying he's going to torch my flat",
      "you told me I wouldn't leave this house alive",
      "he promised to make my life hell if I file for divorce",
      "you said one day you'd shut me up for good",
      "my ex keeps saying I won't live to see Christmas",
      "You told me you'd cut me up and nobody would notice",
      "He left a voicemail: come back or you're going to die",
      'he said "wait until we\'re home" in that voice and I know what it means',
      "he said he'd kill me if I left",
      "you said you'd burn the house down",
      "she says if I leave she'll make sure I never see the kids",
      "he threatened to post my pictures online",
    ],
    misses: [
      "your mum says she'll kill you if you're late for Christmas",
      "you said you would kill the spider",
      "you said you'd kill for a pizza",
      "he said he'd find me at the station",
    ],
  },
  "threat_received.consequence": {
    hits: [
      "he said he has friends who will deal with me",
      "you said I'd be sorry",
      "you said next time you wouldn't miss",
      "he says accidents happen",
      "you warned me what would happen if I told anyone",
    ],
    misses: [
      "he told me I'd regret not buying the house and he was right",
      "he said accidents happen and not to worry about the vase",
      "I'd be sorry to miss it",
    ],
  },
  "threat_received.threatens": {
    hits: [
      "my partner says he'd rather see me dead than with someone else",
      "He said he'd cut the brakes on my car",
      "my ex sent me a picture of a gun and said see you soon",
      "you keep threatening to hurt yourself if I go",
      "she's threatening to tell my boss I'm gay",
      "my partner threatened to kill the dog if I went out",
      "I'm getting messages from him saying i'm dead",
    ],
    misses: [
      "he threatened to sue the builder",
      "she's threatening to retire again",
      "they threatened rain but it's lovely",
      "he threatened to sing at the wedding",
      "the sky is threatening rain",
      "The landlord threatened to raise the rent",
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
      "you raised your hand in class like you did in school, so cute",
      "he bought a nerf gun and kept shooting the cat with it",
    ],
  },
};
