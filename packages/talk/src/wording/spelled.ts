/** Words that are typed in many ways, and the one way that the rules know. */
const SPELLED: Readonly<Record<string, string>> = {
  u: "you",
  im: "i'm",
  dont: "don't",
  youre: "you're",
  cant: "can't",
};

export const spelled = (word: string): string => (Object.hasOwn(SPELLED, word) ? (SPELLED[word] ?? word) : word);
