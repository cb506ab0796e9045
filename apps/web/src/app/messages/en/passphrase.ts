/** Wherever a passphrase is asked for or chosen, the same thing is said in the same words (S10). */
export const passphrase = {
  /** Whatever was wrong: nothing tells one failure from another. */
  wrong: "That did not open it.",
  empty: "Type the passphrase first.",
  advice:
    "At least 8 characters, since fewer are quickly guessed by a computer. Longer is better: four or five words that do not belong together are hard to guess and easy to keep in mind.",
  short: "Use at least 8 characters.",
  again: "The same again",
  different: "The two are not the same.",
};
