/** All keys that the app keeps in localStorage; their names tell a curious reader nothing. */
export const MEMO_KEYS = {
  theme: "theme",
  destination: "exit",
  left: "front",
  rest: "rest",
  offered: "note",
  pace: "pace",
  carrier: "way",
  /** Of the second person’s book, where two use this device. */
  otherCarrier: "way-2",
  otherRest: "rest-2",
  otherPace: "pace-2",
} as const;
