import type { SafetyCases } from "../cases.acceptance.ts";

export const coerciveControlCases: SafetyCases = {
  "coercive_control.looks": {
    hits: [
      "She monitors the bank app and rings me about every coffee",
      "he checks my phone every night",
      "you go through my messages when I'm asleep",
      "he listens to my calls",
      "you have rules for me, what I eat, who I text",
    ],
    misses: [
      "I don't want you to read my messages, that's private",
      "can you open my post while I'm away",
      "you can read my messages, I've nothing to hide",
      "I don't like it when you look at my phone",
      "I'm not okay with you reading my diary, please ask me",
      "can you check my phone, it's on the table",
      "He checks the post every morning",
      "my mum checks my phone bill for me",
    ],
  },
  "coercive_control.takes": {
    hits: [
      "I have to ask before I buy tampons",
      "My husband keeps me on a budget of ten pounds and wants change and receipts",
      "you don't let me have my own bank card",
      "he keeps all my wages",
      "my pay goes into his account and he gives me an allowance",
      "he hid my car keys so I couldn't go to my mum's",
    ],
    misses: [
      "you took my keys by accident, I've got yours",
      "the school keeps her passport for the trip",
      "I need your signature for the passport form",
    ],
  },
  "coercive_control.lets_not": {
    hits: [
      "I haven't had my own money since we married",
      "I can't have male friends because of you",
      "you won't let me take the pill",
      "he sends me back to change if my skirt's too short",
      "I'm not allowed to go out without him",
      "he times how long I'm at the shops",
      "You won't let me work",
      "he keeps my medication and hands it out when I behave",
    ],
    misses: [
      "my dad wouldn't let me have a phone as a teenager",
      "I told our daughter she isn't allowed on TikTok",
      "I'm not allowed caffeine after noon",
      "my phone won't let me log in",
      "I'm not allowed dairy anymore, doctor's orders",
      "you never let me pay for dinner, you're sweet",
    ],
  },
  "coercive_control.makes": {
    hits: [
      "I have to show him all my receipts",
      "she makes me hand over my payslip and keeps the cards",
      "I have to send a photo to prove where I am",
      "He makes me share my location with him all the time and rings if I stop anywhere",
      "he made me quit my job",
      "He makes me show him my bank statements",
    ],
    misses: [
      "my phone location is off so find my doesn't work",
      "could you share your location, I'm nearly there",
      "I've shared my location so you can see when I'm near",
      "you made me change my mind about olives",
      "You made me dinner",
      "can you share your location so I can find you at the festival",
    ],
  },
  "coercive_control.cuts_off": {
    hits: [
      "he says I need to earn his trust by giving up my friends",
      "I have no say over anything, not even what I eat",
      "He got me sacked by ringing my manager all the time",
      "she says if I really loved her I wouldn't need a job or friends",
      "you told me to change before we went out because I looked like a slag",
      "he weighs me every week",
      "he doesn't like my family so I don't see them anymore",
      "I stopped seeing my friends because it wasn't worth the row",
    ],
    misses: [
      "they cut me off mid-call",
      "you decide what we eat tonight",
      "I stopped seeing my friends so much since the baby and I miss them",
    ],
  },
};
