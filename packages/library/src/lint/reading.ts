/**
 * Flesch–Kincaid grade level (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word − 15.59. Grade 6 is
 * read at about age 12. Syllables are counted by groups of vowels, which errs by a few per cent on plain English.
 */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const sentences = texts.flatMap(sentencesOf).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:][”"]?)\s+/).filter((part) => wordsOf(part).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function syllablesOf(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?<=[^aeiouyl])(es|ed|e)$/, "")
    .replace(/(?<=[aeiouy]l)es?$/, "");
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length);
}
