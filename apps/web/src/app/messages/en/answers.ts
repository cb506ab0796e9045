export type Answers = Readonly<Record<"yes" | "another-day" | "not-now", string>>;

/** To what the other has asked for. None weighs more than another. */
export const answers: Answers = {
  yes: "Yes, gladly",
  "another-day": "Another day",
  "not-now": "Not now",
};
