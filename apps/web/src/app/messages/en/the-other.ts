/** What the other is called where they have not said yet. */
export const theOther = "the other";

/** The name, or that, where a sentence begins. */
export const atStart = (other: string): string => (other === theOther ? "The other" : other);
