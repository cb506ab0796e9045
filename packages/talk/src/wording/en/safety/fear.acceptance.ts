import type { SafetyCases } from "../cases.acceptance.ts";

export const fearCases: SafetyCases = {
  "fear.of_partner": {
    hits: [
      "I'm worried what my husband will do when he reads this",
      "nobody knows but I'm frightened of my own wife",
      "I'm frightened to be in the same room as you",
      "im scared of you",
      "I'm honestly afraid of what you'll do when you get home",
      "I'm terrified of him",
      "I'm scared to tell him about the car",
    ],
    misses: [
      "I'm scared of heights",
      "I'm not scared of you lol",
      "He's scared of the baby's crying, bless him",
      "I was scared to tell you I love you",
    ],
  },
  "fear.he_will": {
    hits: [
      "He gets this look and I know something bad is going to happen",
      "I park facing out so I can leave quickly if she starts",
      "Are you going to hurt me?",
      "my girlfriend has never hit me but I'm sure one day she will",
      "he's never actually hit me but I'm scared he's going to",
      "I think one day he's going to kill me",
      "Sometimes I think he could really hurt me",
      "I'm worried about what she'll do if I end it",
    ],
    misses: [
      "I'm scared we're drifting apart",
      "mum will kill me if I'm late",
      "I think he's going to love the present",
    ],
  },
  "fear.frightens": {
    hits: [
      "I don't feel safe at home anymore",
      "Please don't come home angry again, you frighten me",
      "sometimes the way you look at me scares me",
      "your temper scares me, I mean really scares me",
    ],
    misses: [
      "that film scares me so much I leave the light on",
      "You scare me with how well you know me",
      "I don't feel safe cycling on that road",
    ],
  },
  "fear.on_guard": {
    hits: [
      "I lie awake waiting for you to come in and start",
      "I have to be so careful around her, she flies into rages",
      "I feel sick with nerves when I hear him coming up the path",
      "every evening I listen for your footsteps and hope you're in a good mood",
      "I don't dare disagree with you in front of people",
      "Every time you slam a cupboard I brace myself",
      "I count how many drinks you've had so I know when to take myself upstairs",
      "My therapist asked if I feel safe with my partner and I lied",
      "honestly I'm more relaxed when he's away, I dread Friday evenings",
      "I can tell from how you shut the door whether it'll be a bad night and I get the shakes",
      "I walk on eggshells every day and I'm so tired",
      "I flinch when you raise your hand, even to reach for a cup",
      "I've started planning what I say so you don't blow up",
      "he gets mean when hes been drinking and I stay out the way",
    ],
    misses: [
      "walking on eggshells here in the kitchen, literally, dropped the whole box",
      "I never know what to get you for christmas",
      "the baby jumps every time the toaster pops",
    ],
  },
  "fear.hides": {
    hits: [
      "I sleep on the sofa with my shoes on in case I need to run",
      "I've started sleeping with the bedroom door locked bc of him",
      "I've hidden the kitchen knives because of his temper",
      "I locked myself in the bathroom because you were kicking off",
      "I had to lock myself in the kids room last night",
      "I've called the helpline twice but hung up because he came in",
      "I hide in the bathroom when he starts shouting",
    ],
    misses: [
      "I hid in the bathroom to wrap your present",
      "kids hid under the table, best game of hide and seek",
      "I packed a bag for the weekend, it's in the boot",
    ],
  },
};
