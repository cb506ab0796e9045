import type { Chance } from "@counterpoint/kernel";

/** A draw from the standard normal distribution (Box and Muller 1958). */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance.unit())) * Math.cos(2 * Math.PI * chance.unit());
