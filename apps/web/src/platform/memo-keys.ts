/** All keys that the app keeps in localStorage; their names tell a curious reader nothing. */
export const MEMO_KEYS = {
  theme: "theme",
  destination: "exit",
  left: "front",
  rest: "rest",
  offered: "note",
  pace: "pace",
  carrier: "way",
} as const;
