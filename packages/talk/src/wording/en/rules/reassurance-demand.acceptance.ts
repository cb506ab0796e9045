import type { RuleCases } from "../cases.acceptance.ts";

export const reassuranceDemandCases: RuleCases = {
  "reassurance_demand.promise": {
    hits: [
      "prove ur home, ft me",
      "Promise me you'll never leave me",
      "send me a pic so i know ur really at work",
      "I won't believe you until you swear on the kids",
      "You have to promise me you'll never talk to her again",
    ],
    misses: [
      "You don't have to promise anything",
      "Do you promise to love and to cherish",
      "Do you love me? 😘",
      "Send me a pic of the cat",
      "Tell me if you'd rather not",
    ],
  },
  "reassurance_demand.say_it": {
    hits: [
      "convince me",
      "Tell me you'll never leave me",
      "How can I be sure you won't do it again",
      "How do I know you're not going to do it again?",
      "You used to say you loved me every morning. Say it. Go on, say it.",
    ],
    misses: [
      "Could you say you love me before you go? It helps me",
      "prove it! i bet you can't eat the whole thing 😂",
      "I know you love me, I'd still like to hear it sometimes",
      "do you still want to go on saturday?",
      "Did you still want me to book it?",
    ],
  },
  "reassurance_demand.do_you_still": {
    hits: [
      "You don't love me anymore, do you?",
      "do u even like me or am i just convenient",
      "Do you really love me or are you just used to me",
      "You took 40 minutes to reply, are you losing interest",
      "how much do u love me. no really how much. more than her?",
    ],
    misses: [
      "How much do you love this view",
      "Are you mad at me? It's fine if you are, I'd like to hear it",
      "Tell me you love coffee as much as I do",
      "Is there someone else coming to dinner?",
      "You love me, I can tell 😊",
    ],
  },
};
