import { newRoundId, type RoundId, seededChance, toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bytes } from "../bytes.ts";
import { newSecret } from "../secret.ts";
import {
  type Choices,
  DEGREES,
  type Degree,
  type MatchPlace,
  matchPlaces,
  matchTokens,
  readMatches,
} from "./matching.ts";

const chance = seededChance(8);
const [first, round]: readonly [ReturnType<typeof newSecret>, RoundId] = [newSecret(), newRoundId(chance)];
const ITEMS = ["swim at night", "cook together", "dance", "say what is hard"];
const PLACES = matchPlaces(first, round, ITEMS);

/** As the relay does. */
const agreeing = (one: readonly Bytes[], other: readonly Bytes[]): readonly number[] =>
  one.flatMap((token, at) => (toHex(token) === toHex(other[at] ?? new Uint8Array()) ? [at] : []));

const choices = fc
  .array(fc.constantFrom<Degree | null>(null, ...DEGREES), { minLength: ITEMS.length, maxLength: ITEMS.length })
  .map((each): Choices => new Map(each.flatMap((degree, at) => (degree === null ? [] : [[ITEMS[at] ?? "", degree]]))));

const matchesOf = (a: Choices, b: Choices): ReadonlyMap<string, Degree> =>
  new Map(
    [...a].flatMap(([item, mine]): readonly [string, Degree][] => {
      const theirs = b.get(item);
      if (theirs === undefined) return [];
      return [[item, mine === "keen" && theirs === "keen" ? "keen" : "open"]];
    }),
  );

test("both read the same: keen where both are, open where both are at the least", async () => {
  const places = await PLACES;
  fc.assert(
    fc.property(choices, choices, (a, b) => {
      const said = agreeing(matchTokens(places, a), matchTokens(places, b));
      const read = [readMatches(places, said, a), readMatches(places, said, b)];
      expect(read).toEqual([
        { ok: true, value: matchesOf(a, b) },
        { ok: true, value: matchesOf(a, b) },
      ]);
    }),
  );
});

describe("safety:S6 nothing else can be learnt from it", () => {
  test("safety:S6 whoever holds the same matches sees the same reveal, whatever else the other chose", async () => {
    const places = await PLACES;
    fc.assert(
      fc.property(choices, choices, choices, (mine, one, other) => {
        const shown = (theirs: Choices) => agreeing(matchTokens(places, mine), matchTokens(places, theirs));
        const alike = JSON.stringify([...matchesOf(mine, one)]) === JSON.stringify([...matchesOf(mine, other)]);
        expect(JSON.stringify(shown(one)) === JSON.stringify(shown(other))).toBe(alike);
      }),
    );
  });

  test("safety:S6 tokens have one form, as many for every choice, and what is not held is new each time", async () => {
    const places = await PLACES;
    const none = new Map<string, Degree>();
    const all = new Map(ITEMS.map((item) => [item, "keen"] as const));
    for (const of of [none, all]) {
      const tokens = matchTokens(places, of);
      expect(tokens.map(({ length }) => length)).toEqual(Array(2 * ITEMS.length).fill(32));
    }
    expect(agreeing(matchTokens(places, none), matchTokens(places, none))).toEqual([]);
    expect(agreeing(matchTokens(places, all), matchTokens(places, all))).toHaveLength(2 * ITEMS.length);
  });

  test("safety:S6 a relay cannot tell one thing from another: places and tokens are others in each round and space", async () => {
    const names = (places: readonly MatchPlace[]) => places.map(({ item, degree }) => `${item} ${degree}`);
    const many = Array.from({ length: 40 }, (_, at) => `thing ${at}`);
    const orders = [
      await matchPlaces(first, round, many),
      await matchPlaces(first, newRoundId(chance), many),
      await matchPlaces(newSecret(), round, many),
    ];
    expect(new Set(orders.map((places) => names(places).join()))).toHaveLength(3);
    const tokens = orders.flatMap((places) => places.map(({ token }) => toHex(token)));
    expect(new Set(tokens)).toHaveLength(3 * 80);
    for (const places of orders) expect(names(places).toSorted()).toEqual(names(orders[0] ?? []).toSorted());
  });
});

test("it does not matter how somebody's list is ordered", async () => {
  const places = await matchPlaces(first, round, ITEMS.toReversed());
  expect(places).toEqual(await PLACES);
});

test("a thing that is there twice is a mistake", async () => {
  await expect(matchPlaces(first, round, ["dance", "dance"])).rejects.toThrow(RangeError);
});

test("hold:H3 a relay that names a place which was not held here, or which there is not, is not believed", async () => {
  const places = await PLACES;
  const own: Choices = new Map([["dance", "open"]]);
  for (const [at, { item, degree }] of places.entries()) {
    const isHeld = item === "dance" && degree === "open";
    expect(readMatches(places, [at], own).ok, `${item} ${degree}`).toBe(isHeld);
  }
  expect(readMatches(places, [places.length], own)).toEqual({ ok: false, error: "not-agreed" });
});
