import type { Item, Pack, Tag } from "../types.ts";

export const items: Pack<Item> = {
  lang: "en",
  entries: [
    {
      id: "D1",
      version: 1,
      question: "How close did you feel to your partner today?",
      low: "miles apart",
      high: "very close",
      middle: null,
    },
    {
      id: "D2",
      version: 1,
      question: "How free were you to be yourself today?",
      low: "not at all",
      high: "completely",
      middle: null,
    },
    {
      id: "D3",
      version: 1,
      question: "Right now, what would you like?",
      low: "more room",
      high: "more closeness",
      middle: "just right",
    },
    {
      id: "D4",
      version: 1,
      question: "How much did life outside the two of you weigh on you?",
      low: "nothing",
      high: "a great deal",
      middle: null,
    },
  ],
};

export const tags: Pack<Tag> = {
  lang: "en",
  entries: [
    { id: "alone", version: 1, label: "time for myself" },
    { id: "us", version: 1, label: "time for us" },
    { id: "good", version: 1, label: "something good shared" },
    { id: "thanks", version: 1, label: "thanked or was thanked" },
    { id: "hard", version: 1, label: "hard talk" },
    { id: "apart", version: 1, label: "apart by plan" },
  ],
};
