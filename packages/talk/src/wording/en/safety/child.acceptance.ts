import type { SafetyCases } from "../cases.acceptance.ts";

export const childCases: SafetyCases = {
  "child.hurt": {
    hits: [
      "I'm worried about how rough he is with our daughter",
      "I'm so tired that I nearly threw the baby",
      "your dad held our two year old's hand on the hob to teach him",
      "he calls our son a waste of space and drags him upstairs by his ear",
      "My son says daddy squeezes his neck",
      "you hit the kids",
      "he hit our son",
      "You grabbed him by the arm and threw him on the bed",
      "he shakes the baby when she cries",
    ],
    misses: [
      "mum hit her head on the cupboard but she's fine",
      "our son hit a six at cricket!",
      "I shook the bottle",
      "My daughter hit puberty",
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
      "the kids are scared of the dark",
      "you scared the kids with that mask haha",
      "can we not argue in front of the kids",
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
      "I'll take the kids and you rest",
      "you told our daughter I'd be late, thanks",
      "he brought the children back at six as agreed",
    ],
  },
  "child.unsafe": {
    hits: [
      "She drinks all day while looking after the baby",
      "she refuses to feed them when they misbehave",
      "You gave the baby sleeping pills so you could go out",
      "I'm worried my partner is doing something to my daughter at bath time",
      "You left them in the car for an hour in that heat while you drank",
      "mum's boyfriend makes me sit on his lap and I hate it",
      "she doesn't feed them when I'm at work",
      "he drives drunk with the kids in the back",
      "He touched my daughter",
      "my stepdad keeps coming in my room",
    ],
    misses: [
      "the school won't let the kids bring nuts",
      "I left the baby with mum",
      "I left the baby bag in the car",
      "social services training at work today",
    ],
  },
};
