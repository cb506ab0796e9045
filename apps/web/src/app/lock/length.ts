/** Fewer are tried out in a day by a rented computer, whatever they are. No other rule: rules make passphrases worse. */
export const LEAST_CHARACTERS = 8;

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Counted as a person counts: an ä is one, however the keyboard wrote it. */
export const isLongEnough = (passphrase: string): boolean =>
  [...letters.segment(passphrase.normalize("NFKC"))].length >= LEAST_CHARACTERS;
