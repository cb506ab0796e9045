import { type Chance, chanceFromWords } from "@counterpoint/kernel";

/** The platform's own source of randomness behind the port: for ids and everything that must not be guessed. */
export function secureChance(): Chance {
  const word = new Uint32Array(1);
  return chanceFromWords(() => crypto.getRandomValues(word)[0] ?? 0);
}
