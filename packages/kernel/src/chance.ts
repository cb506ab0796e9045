/** The port for randomness. Pure code never calls `Math.random`; it is handed one of these. */
export interface Chance {
  /** Uniform in [0, 1), 53 bits. */
  unit(): number;
  /** Uniform whole number in [0, below); `below` from 1 to 2^53. */
  below(below: number): number;
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/**
 * A reproducible source for simulations and tests: sfc32 (Chris Doty-Humphrey, PractRand), seeded by splitmix32.
 * Never for keys or ids of real data.
 */
export function seededChance(seed: number): Chance {
  let mix = seed >>> 0;
  const split = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let [a, b, c, counter] = [split(), split(), split(), 1];
  const word = (): number => {
    const out = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + out) >>> 0;
    return out;
  };
  for (let i = 0; i < 12; i++) word();
  return chanceFromWords(word);
}

/** Builds the port over any source of uniform 32-bit words; the app passes the platform's secure one. */
export function chanceFromWords(word: () => number): Chance {
  const unit = (): number => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  return {
    unit,
    below: (below) => Math.floor(unit() * below),
    bytes: (length) => {
      const bytes = new Uint8Array(length);
      for (let i = 0; i < length; i += 4) {
        const w = word();
        for (let k = 0; k < 4 && i + k < length; k++) bytes[i + k] = (w >>> (8 * k)) & 255;
      }
      return bytes;
    },
  };
}
