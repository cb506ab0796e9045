import type { Chance } from "@counterpoint/kernel";
import { normal } from "./normal.ts";

/** Numbers of consecutive days with mean 0 and variance 1: a mood that lasts, and what is of the moment. */
export function mood(
  { phi, noise }: { readonly phi: number; readonly noise: number },
  days: number,
  chance: Chance,
): Float64Array {
  let lasting = normal(chance);
  return Float64Array.from({ length: days }, () => {
    const today = Math.sqrt(1 - noise) * lasting + Math.sqrt(noise) * normal(chance);
    lasting = phi * lasting + Math.sqrt(1 - phi * phi) * normal(chance);
    return today;
  });
}
