import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chance, chanceFromWords, seededChance } from "./chance.ts";

const SEED = 20_261_123;
const DRAWS = 25_600;
const MOST = 2 ** 53;

/** A source of words that only ever says the same. */
const stuck = (word: number): Chance => chanceFromWords(() => word);
const ALL_ZEROS = stuck(0);
const ALL_ONES = stuck(0xffffffff);

describe("a seed", () => {
  const anyBounds = fc.array(fc.integer({ min: 1, max: MOST }), { maxLength: 20 });

  test("gives the same stream each time, whatever is drawn from it", () => {
    fc.assert(
      fc.property(fc.integer(), anyBounds, (seed, bounds) => {
        const draw = (chance: Chance) =>
          bounds.map((bound) => [chance.unit(), chance.below(bound), chance.bytes(bound % 9)]);
        expect(draw(seededChance(seed))).toEqual(draw(seededChance(seed)));
      }),
    );
  });

  test("gives today's stream in every later version: a seed in a report of a failure stays good", () => {
    const chance = seededChance(SEED);
    expect([chance.below(1000), chance.below(1000), ...chance.bytes(6)]).toEqual([
      930, 213, 154, 185, 3, 166, 214, 143,
    ]);
  });

  test("gives another stream than its neighbours", () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => seededChance(seed).unit());
    expect(new Set(firsts).size).toBe(1000);
  });
});

describe("uniform", () => {
  /** Pearson's statistic. With 256 classes it is outside 190 to 331 for two seeds in a thousand. */
  function chiSquare(draw: () => number): number {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < DRAWS; i++) {
      const drawn = draw();
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const expected = DRAWS / 256;
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  }

  const draws: Readonly<Record<string, (chance: Chance) => number>> = {
    unit: (chance) => Math.floor(chance.unit() * 256),
    "the finest digits of unit": (chance) => (chance.unit() * MOST) % 256,
    below: (chance) => chance.below(256),
    "below, where no power of two fits": (chance) => Math.floor(chance.below(256 * 255) / 255),
    bytes: (chance) => chance.bytes(1)[0] ?? 256,
    "the last byte of a word": (chance) => chance.bytes(4)[3] ?? 256,
    "one draw and the next": (chance) => 16 * chance.below(16) + chance.below(16),
    "the first draw of neighbouring seeds": (() => {
      let seed = SEED;
      return () => seededChance(seed++).below(256);
    })(),
  };

  test.for(Object.entries(draws))("%s", ([, draw]) => {
    const chance = seededChance(SEED);
    const statistic = chiSquare(() => draw(chance));
    expect(statistic).toBeGreaterThan(190);
    expect(statistic).toBeLessThan(331);
  });
});

describe("bounds", () => {
  const anyBound = fc.oneof(
    fc.integer({ min: 1, max: MOST }),
    fc.integer({ min: 0, max: 53 }).map((power) => 2 ** power),
    fc.integer({ min: 1, max: 53 }).map((power) => 2 ** power - 1),
    fc.integer({ min: 1, max: 52 }).map((power) => 2 ** power + 1),
  );

  test("unit reaches 0 and never 1", () => {
    expect(ALL_ZEROS.unit()).toBe(0);
    expect(ALL_ONES.unit()).toBe(1 - 2 ** -53);
  });

  test("below gives whole numbers from 0, and never the bound, even where the words are all ones", () => {
    fc.assert(
      fc.property(anyBound, fc.integer(), (bound, seed) => {
        expect(ALL_ZEROS.below(bound)).toBe(0);
        expect(ALL_ONES.below(bound)).toBe(bound - 1);
        const drawn = seededChance(seed).below(bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
  });

  test("below 1 there is only 0", () => {
    const chance = seededChance(SEED);
    expect(Array.from({ length: 100 }, () => chance.below(1))).toEqual(new Array(100).fill(0));
  });

  test("every face of a die comes up", () => {
    const chance = seededChance(SEED);
    expect(new Set(Array.from({ length: 200 }, () => chance.below(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});

describe("bytes", () => {
  test("are as many as asked for, none too", () => {
    const chance = seededChance(SEED);
    for (let length = 0; length <= 33; length++) expect(chance.bytes(length)).toHaveLength(length);
  });

  test("take each byte of a word, the lowest first, and drop the rest of the last word", () => {
    const words = [0x04030201, 0x08070605, 0x0c0b0a09];
    const chance = chanceFromWords(() => words.shift() ?? 0);
    expect(chance.bytes(5)).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(chance.bytes(1)).toEqual(Uint8Array.of(9));
  });
});
