import type { HelpSection } from "../../types.ts";

/** Z1: when this product is the wrong thing. It never asks for better words, for sharing, or for staying. */
export const rightForUs: readonly HelpSection[] = [
  {
    id: "right-start",
    version: 1,
    kind: "section",
    title: "Is this right for us?",
    paragraphs: [
      "This book is for two people who are safe with each other and want more closeness, or more room. It is no therapy. For some couples it is the wrong thing.",
      "Reading this page is written down nowhere.",
    ],
    sources: [],
  },
  {
    id: "right-wrong",
    version: 1,
    kind: "section",
    title: "When it is the wrong thing",
    paragraphs: [
      "You are afraid of the other, or weigh each word so that nothing happens.",
      "One of you hits, pushes, breaks things, or threatens to.",
      "One of you decides whom the other sees, what they wear or spend, or reads their phone.",
      "A no to sex is not taken as a no.",
      "A child is hurt, or one of you thinks of ending their life.",
    ],
    sources: [],
  },
  {
    id: "right-then",
    version: 1,
    kind: "section",
    title: "If one of these is so",
    paragraphs: [
      "It is not your fault, and you need no better words for it. Being more open can even bring danger when the other uses it against you.",
      "Nothing in this book needs to be filled in or shown to anybody. Nothing here asks you to stay.",
      "The lines in Help are for talking to somebody who knows about this, alone and in your own time.",
    ],
    sources: [],
  },
  {
    id: "right-self",
    version: 1,
    kind: "section",
    title: "If you are the one who frightens",
    paragraphs: [
      "If you hurt or control the other and want it to end, a book cannot do that for you. There are people whose work it is, and Help has lines to some of them.",
    ],
    sources: [],
  },
  {
    id: "right-deep",
    version: 1,
    kind: "section",
    title: "When a book is not enough",
    paragraphs: [
      "Trust that was broken, a loss, an illness, drink or drugs: two people and a book are often too few for that. A counsellor can help.",
      "If one of you is afraid, see somebody alone first. Counselling for two is not safe while one is afraid of the other.",
    ],
    sources: [],
  },
  {
    id: "right-fits",
    version: 1,
    kind: "section",
    title: "When it fits",
    paragraphs: [
      "Each of you can say no, and nothing bad comes of it. You can be apart without paying for it. What one writes is shown only when that one wants it.",
    ],
    sources: [],
  },
];
