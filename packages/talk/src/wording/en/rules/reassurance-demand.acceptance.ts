import type { RuleCases } from "../cases.acceptance.ts";

export const reassuranceDemandCases: RuleCases = {
  "reassurance_demand.promise": {
    hits: [
      "prove ur home, ft me",
      "SWEAR YOU DIDN'T TALK TO HER",
      "Promise me you'll never do that again",
      "Prove to me that you're where you say you are",
      "You have to promise me you'll never talk to her again",
    ],
    misses: [
      "You don't have to promise anything",
      "You love me, I can tell 😊",
      "Do you promise to love and to cherish",
      "Do you love me? 😘",
      "Send me a pic of the cat",
    ],
  },
  "reassurance_demand.say_it": {
    hits: [
      "convince me",
      "Tell me you'll never leave me",
      "Do you love me? Do you really? Say it",
      "Promise me it won't happen again, promise me",
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
      "Are you sure you love me?",
      "you're not leaving me right?? right??",
      "Do you even want to be with me anymore? Do you?",
      "You took 40 minutes to reply, are you losing interest",
      "is there someone else? there is isn't there? just admit it",
    ],
    misses: [
      "How much do you love this view",
      "Are you mad at me? It's fine if you are, I'd like to hear it",
      "Tell me if you'd rather not",
      "Tell me you love coffee as much as I do",
      "why didn't you say it was your birthday!",
    ],
  },
};
