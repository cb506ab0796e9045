import { type Chance, mood, normal } from "@counterpoint/kernel";

/** Numbers of consecutive days with mean 0 and variance 1: a mood that lasts, and what is of the moment. */
export function noisyMood(
  { phi, noise }: { readonly phi: number; readonly noise: number },
  days: number,
  chance: Chance,
): Float64Array {
  const lasting = mood(phi, chance);
  return Float64Array.from({ length: days }, () => {
    const moment = normal(chance);
    return Math.sqrt(1 - noise) * lasting() + Math.sqrt(noise) * moment;
  });
}
