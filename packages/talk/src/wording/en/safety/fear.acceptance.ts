import type { SafetyCases } from "../cases.acceptance.ts";

export const fearCases: SafetyCases = {
  "fear.of_partner": {
    hits: [
      "im scared of you",
      "I'm honestly afraid of what you'll do when you get home",
      "I'm terrified of him",
      "I'm scared to tell him about the car",
    ],
    misses: [
      "I'm afraid I can't come",
      "I don't want to be here anymore, this party is awful, come get me",
      "I'm worried about your mum",
    ],
  },
  "fear.he_will": {
    hits: [
      "he's never actually hit me but I'm scared he's going to",
      "I think one day he's going to kill me",
      "Sometimes I think he could really hurt me",
      "I'm worried about what she'll do if I end it",
    ],
    misses: ["horror night tonight? I want to be terrified", "mum will kill me if I'm late", "kick off is at 3"],
  },
  "fear.frightens": {
    hits: [
      "I don't feel safe at home anymore",
      "Please don't come home angry again, you frighten me",
      "sometimes the way you look at me scares me",
      "your temper scares me, I mean really scares me",
    ],
    misses: [
      "they're threatening to strike on monday",
      "I feel guilty for shouting at them",
      "I'm scared of my own feelings sometimes",
    ],
  },
  "fear.on_guard": {
    hits: [
      "I walk on eggshells every day and I'm so tired",
      "I flinch when you raise your hand, even to reach for a cup",
      "I've started planning what I say so you don't blow up",
      "he gets mean when hes been drinking and I stay out the way",
    ],
    misses: [
      "I never know what to get you for christmas",
      "text me when you get home so I know you're safe",
      "my dad hit me when I was small, I'd never do that to ours",
    ],
  },
  "fear.hides": {
    hits: [
      "I locked myself in the bathroom because you were kicking off",
      "I had to lock myself in the kids room last night",
      "I've called the helpline twice but hung up because he came in",
      "I hide in the bathroom when he starts shouting",
    ],
    misses: [
      "kids hid under the table, best game of hide and seek",
      "I locked the keys in the car",
      "I left the baby bag in the car",
    ],
  },
};
