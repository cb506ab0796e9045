import type { Pack, SharedKindName, SharedName } from "../types.ts";

/** By kind, so that a kind without a name does not compile. */
export const sharedNames: { readonly [Name in SharedKindName]: SharedName & { readonly kind: Name } } = {
  answer: {
    id: "shared-answer",
    version: 1,
    kind: "answer",
    name: "Answers that were opened",
    meaning: "What you wrote to a sealed question, once both of you had answered it.",
  },
  thanks: {
    id: "shared-thanks",
    version: 1,
    kind: "thanks",
    name: "Thanks",
    meaning: "What you thanked the other for.",
  },
  limit: {
    id: "shared-limit",
    version: 1,
    kind: "limit",
    name: "Limits you have said",
    meaning: "What is too much for you, and what you will do, in your own words.",
  },
  shown: {
    id: "shared-shown",
    version: 1,
    kind: "shown",
    name: "Copies you have shown",
    meaning: "What you copied from your own pages, in the words that it had then.",
  },
  ask: {
    id: "shared-ask",
    version: 1,
    kind: "ask",
    name: "What you asked for",
    meaning: "Time alone, reassurance or support that you asked the other for.",
  },
  reply: {
    id: "shared-reply",
    version: 1,
    kind: "reply",
    name: "How you answered",
    meaning: "Your answers to what the other asked you for.",
  },
  telling: {
    id: "shared-telling",
    version: 1,
    kind: "telling",
    name: "What you told",
    meaning:
      "Where you are going, with whom, or when you are back, as far as you told it. It goes on the day after its end.",
  },
  commonItem: {
    id: "shared-common-item",
    version: 1,
    kind: "commonItem",
    name: "Entries of your own",
    meaning: "What the two of you have added to the lists. It does not say who would like it.",
  },
  matchRound: {
    id: "shared-match-round",
    version: 1,
    kind: "matchRound",
    name: "Lists laid out",
    meaning: "Which entries a list had on the day on which you both could mark it. Nobody’s marks are in it.",
  },
  person: {
    id: "shared-person",
    version: 1,
    kind: "person",
    name: "Your name",
    meaning: "What you want the other to call you here.",
  },
  device: {
    id: "shared-device",
    version: 1,
    kind: "device",
    name: "Names of your devices",
    meaning: "What you call the devices on which you have what the two of you share.",
  },
  pair: {
    id: "shared-pair",
    version: 1,
    kind: "pair",
    name: "Your common clock",
    meaning: "The day on which you began, the hour at which answers open, and whose clock counts.",
  },
};

/** For the page that shows what the other sees. */
export const shared: Pack<SharedName> = { lang: "en", entries: Object.values(sharedNames) };
