import type { Chance } from "@counterpoint/kernel";

/** How much of one day's mood is left on the next: the middle of what diaries of couples show (lag-1 autocorrelation). */
const CARRIED = 0.25;

/**
 * A mood that comes and goes: AR(1) around 0 with a standard deviation of 1. Call it once for each day that passes, also
 * for those on which nothing is written, so that gaps do not stop time.
 */
export function mood(chance: Chance): () => number {
  const fresh = Math.sqrt(1 - CARRIED ** 2);
  let now = normal(chance);
  return () => {
    now = CARRIED * now + fresh * normal(chance);
    return now;
  };
}

/** Standard normal, by the polar form of Box and Muller: always two draws. */
export function normal(chance: Chance): number {
  const [radius, angle] = [1 - chance.unit(), chance.unit()];
  return Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle);
}
