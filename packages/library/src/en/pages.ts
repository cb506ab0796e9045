/** What stands around a person's own words in a file that anybody can open. */
export const pages = {
  lang: "en",
  title: "Your days and evenings",
  intro: [
    "Anybody who has this file can read it.",
    "The last part holds everything once more, in a form that can be added to a book again. What is changed above it is not read.",
  ],
  nothing: "Nothing is written yet.",
  left: "Left out.",
  late: "Added the day after.",
  tags: "In it",
  note: "A note to yourself",
  evening: "An evening",
  picked: "You picked",
  pickedFirst: "First voice picked",
  pickedSecond: "Second voice picked",
  strength: "You already",
  sentence: "That evening",
  step: "One thing to do",
  card: "Ten minutes to talk",
  data: "Everything once more",
  answer: (value: string, ends: readonly (readonly [value: string, meaning: string])[]): string =>
    `${value} (${ends.map(([at, meaning]) => `${at} is “${meaning}”`).join(", ")})`,
} as const;
