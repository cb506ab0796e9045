import type { Chance } from "./chance.ts";

/** A draw from the standard normal distribution (Box and Muller 1958): always two draws of the chance. */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance.unit())) * Math.cos(2 * Math.PI * chance.unit());

/**
 * A mood that comes and goes: AR(1) around 0 with a variance of 1, of which `phi` is left on the next day. Call it once
 * for each day that passes, also for those on which nothing is written, so that gaps do not stop time.
 */
export function mood(phi: number, chance: Chance): () => number {
  const fresh = Math.sqrt(1 - phi ** 2);
  let next = normal(chance);
  return () => {
    const today = next;
    next = phi * today + fresh * normal(chance);
    return today;
  };
}
