import type { RuleCases } from "../cases.acceptance.ts";

export const reassuranceDemandCases: RuleCases = {
  "reassurance_demand.promise": {
    hits: [
      "prove ur home, ft me",
      "SWEAR YOU DIDN'T TALK TO HER",
      "Guarantee me this won't happen again",
      "I keep asking because you never convince me",
      "I need you to tell me you love me every single day",
    ],
    misses: [
      "do you still want to go on saturday?",
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
      "You didn't say I love you back. Why didn't you say it back?",
    ],
    misses: [
      "Could you say you love me before you go? It helps me",
      "prove it! i bet you can't eat the whole thing 😂",
      "I know you love me, I'd still like to hear it sometimes",
      "Did you still want me to book it?",
      "Are you sure you want the large one?",
    ],
  },
  "reassurance_demand.do_you_still": {
    hits: [
      "You're not going to leave me, right? Right??",
      "You would tell me if you'd gone off me wouldn't you?",
      "Are you sure you love me?",
      "Do you think she's prettier than me?",
      "If you're really at work then video call me",
      "Do you really love me or are you just used to me",
      "You love me yes? You don't love other woman? Tell me.",
    ],
    misses: [
      "How much do you love this view",
      "Are you mad at me? It's fine if you are, I'd like to hear it",
      "Tell me if you'd rather not",
      "Tell me you love coffee as much as I do",
      "Are you really sure about the paint colour?",
    ],
  },
};
