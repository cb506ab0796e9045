import type { SafetyCases } from "../cases.acceptance.ts";

export const sexualCases: SafetyCases = {
  "sexual.after_no": {
    hits: [
      "I said stop and you didn't",
      "I said I wasn't in the mood and you did it anyway",
      "I told you it hurt and you held me there",
      "he kept going after I asked him to stop",
      "she touches me even when I push her hand away",
      "I said no and you carried on",
      "you didn't stop when I said stop",
      "I was crying and you didn't stop",
      "she wouldn't take no for an answer",
    ],
    misses: [
      "I said no to dessert and you ordered it anyway lol",
      "thank you for stopping when I asked",
      "you didn't stop singing all the way home",
    ],
  },
  "sexual.forced": {
    hits: [
      "I was drunk and he had sex with me",
      "He put my hand down there and wouldn't let go",
      "I was asleep when he started",
      "she gets me drunk so I'll sleep with her",
      "you took pictures of me in the shower and showed them to your mates",
      "My husband wakes me up for it and gets furious if I refuse",
      "I was too out of it to say yes and you knew that",
      "he pulled my trousers down in front of his mates",
      "he makes me do things in bed I don't want",
      "you pressured me into it last night",
      "he has sex with me when I'm asleep",
      "you know I was too drunk to say yes",
    ],
    misses: ["you forced me to watch that documentary", "I was forced to work overtime", "I woke up and you were gone"],
  },
  "sexual.endures": {
    hits: [
      "I've been having sex I don't want for months just to keep him calm",
      "I just let him do it, it's easier than saying no",
      "I give him sex so he'll leave me alone",
      "I feel sick after we have sex because I never wanted it",
      "I froze and let it happen",
    ],
    misses: [
      "I gave in and bought the shoes",
      "can we wait a bit, I'm not in the mood tonight",
      "I lie there and can't sleep",
    ],
  },
  "sexual.owed": {
    hits: [
      "He says I have to because we're married",
      "he says it's my duty as a wife",
      "You owe me sex",
      "it's your job to satisfy me whether you feel like it or not",
      "you'll do it whether you want to or not",
    ],
    misses: ["you owe me a massage haha", "my duty roster came in", "I've got to satisfy the auditor"],
  },
  "sexual.named": {
    hits: [
      "she posted a video of us having sex",
      "he took the condom off without telling me",
      "he filmed us without telling me",
      "you took pictures of me naked without asking",
      "he raped me",
    ],
    misses: [
      "the series has a rape scene so maybe skip episode four",
      "the consent form for school needs signing",
      "did you pick up condoms",
    ],
  },
};
