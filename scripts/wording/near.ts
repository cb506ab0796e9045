import type { Label } from "@counterpoint/talk";

/** Classes that people who know them also take one for the other: a mark of either is right. */
const NEAR: readonly (readonly Label[])[] = [
  ["criticism", "contempt"],
  ["contempt", "absolute"],
  ["criticism", "absolute"],
  ["defensiveness", "invalidation"],
  ["invalidation", "scorekeeping"],
  ["defensiveness", "scorekeeping"],
  ["stonewalling", "withdrawal"],
  ["withdrawal", "ultimatum"],
  ["stonewalling", "ultimatum"],
  ["mind_reading", "blame_feelings"],
  ["blame_feelings", "pseudo_feeling"],
  ["mind_reading", "pseudo_feeling"],
  ["demand", "should"],
  ["should", "ultimatum"],
  ["demand", "ultimatum"],
  ["conditional_love", "ultimatum"],
  ["conditional_love", "reassurance_demand"],
  ["conditional_love", "guilt_trip"],
  ["ultimatum", "reassurance_demand"],
  ["ultimatum", "guilt_trip"],
  ["reassurance_demand", "guilt_trip"],
  ["comparison", "criticism"],
];

export const isNear = (one: Label, other: Label): boolean =>
  one === other || NEAR.some((pair) => pair.includes(one) && pair.includes(other));
