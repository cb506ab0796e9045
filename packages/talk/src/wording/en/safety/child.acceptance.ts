import type { SafetyCases } from "../cases.acceptance.ts";

export const childCases: SafetyCases = {
  "child.hurt": {
    hits: [
      "you hit the kids",
      "he hit our son",
      "You grabbed him by the arm and threw him on the bed",
      "he shakes the baby when she cries",
    ],
    misses: [
      "She's going to kill it at her interview",
      "when I was little my mum hit me",
      "the baby hit me with a spoon lol",
    ],
  },
  "child.afraid": {
    hits: [
      "the kids are scared of him",
      "The kids hide when he comes home",
      "our little boy wets the bed since you started screaming at him",
      "the kids saw you hit me",
    ],
    misses: [
      "you hurt my feelings last night",
      "I stopped seeing my friends so much since the baby and I miss them",
      "the thunder terrified the dog, he's under the bed",
    ],
  },
  "child.used": {
    hits: [
      "He says he'll take the kids and I won't see them again",
      "he tells the kids I'm a bad mother",
      "you tell our daughter I don't love her",
      "he won't give the baby back until I come home",
    ],
    misses: [
      "my knee won't let me run this week",
      "kids won't let me go to the loo in peace haha",
      "watch your back, the ice is bad on the path",
    ],
  },
  "child.unsafe": {
    hits: [
      "she doesn't feed them when I'm at work",
      "he drives drunk with the kids in the back",
      "He touched my daughter",
      "my stepdad keeps coming in my room",
    ],
    misses: [
      "I'm so anxious about the baby coming",
      "in the film the husband hits her and she leaves",
      "the baby camera is in the bedroom",
    ],
  },
};
