/**
 * What two people do without touching the screen, or could not take up again: ten minutes of talking with the phone face
 * down, an evening that nobody has said keep to yet. While it goes on, an open book stays open for at least so long.
 */
const going = new Map<symbol, number>();

/** Returns a function that ends it. */
export function keepOpenFor(minutes: number): () => void {
  const name = Symbol("going on");
  going.set(name, minutes);
  return () => void going.delete(name);
}

/** Minutes without a touch that are asked for now; 0 where nothing goes on. */
export const leastOpenMinutes = (): number => Math.max(0, ...going.values());
