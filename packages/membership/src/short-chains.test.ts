import { describe, expect, test } from "vitest";
import { add, castOf, DISSOLVE, epoch, epochFor, lastAt, remove, rotate, toyHands } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { liveDevices } from "./live.ts";
import { compareAnswers, offer, type Pair, pairOf } from "./lockstep.acceptance.ts";
import type { Offer } from "./offer.acceptance.ts";

const cast = castOf(toyHands);
const stranger = cast.device("stranger").device;

interface Tally {
  readonly chains: number;
  readonly refusals: number;
}

/** Every chain of up to `depth` further entries over the alphabet, each held against the twin in every answer. */
async function walk(start: Pair, alphabet: (pair: Pair) => readonly Offer[], depth: number): Promise<Tally> {
  let [chains, refusals] = [0, 0];
  const visit = async (pair: Pair, left: number): Promise<void> => {
    chains++;
    compareAnswers(pair, stranger);
    if (left === 0) return;
    for (const offered of [...alphabet(pair), ...(left > depth - 2 ? hostile(pair) : [])]) {
      const next = await offer(cast, pair, offered);
      if (next === null) refusals++;
      else await visit(next, left - 1);
    }
  };
  await visit(start, depth);
  return { chains, refusals };
}

const by = (author: string, since: number | undefined, ...acts: readonly Act[]): readonly Offer[] =>
  acts.map((act) => ({ author, since, act }));

const removeAt3 = (name: string): Act => remove(cast, name, lastAt(3));

/** With a box too few, with one for a device that is not there, of the wrong number, for too many or too few members. */
function wrongEpochs(pair: Pair): readonly Act[] {
  const live = liveDevices(pair.state).map(({ device }) => device);
  const right = epoch(pair.state);
  return [
    epochFor(pair.state, live.slice(1)),
    epochFor(pair.state, [...live, stranger]),
    { ...right, number: right.number + 1, link: new Uint8Array(60) },
    { ...right, recovery: [...right.recovery, ...right.recovery].slice(0, 3 - right.recovery.length) },
  ];
}

const hostile = (pair: Pair): readonly Offer[] => [
  ...by("a1", undefined, ...wrongEpochs(pair)),
  { author: "a1", act: add(cast, "u"), signedBy: "a2" },
  { author: "A", act: add(cast, "u"), signedBy: "a1" },
  { author: "B", act: add(cast, "u") },
  { author: "a1", act: add(cast, "u"), prev: 0 },
  { author: "a1", act: add(cast, "u"), prev: 99 },
  { author: "A", act: add(cast, "u"), since: 99 },
  { author: "stranger", act: add(cast, "u") },
];

describe("every short chain, and every answer to it, is the plain twin's", () => {
  test("one person, two devices, a third that comes: five entries in any order", async () => {
    const alphabet = (pair: Pair): readonly Offer[] => [
      ...by("a1", undefined, add(cast, "t"), removeAt3("a2"), removeAt3("t"), epoch(pair.state)),
      ...by("t", undefined, removeAt3("a1"), DISSOLVE),
      ...by("A", undefined, add(cast, "t"), removeAt3("t")),
      ...by("A", 0, removeAt3("a1"), rotate(cast, "A2")),
      ...by("A", 2, add(cast, "t"), epoch(pair.state)),
      ...by("A2", 1, removeAt3("a2"), DISSOLVE),
    ];
    const tally = await walk(await pairOf(cast, ["a1", "a2"]), alphabet, 5);
    expect(tally).toEqual({ chains: 4696, refusals: 11_731 });
  });

  test("two people: four entries in any order", async () => {
    const alphabet = (pair: Pair): readonly Offer[] => [
      ...by("a1", undefined, add(cast, "t"), removeAt3("a2"), removeAt3("b1"), epoch(pair.state), DISSOLVE),
      ...by("t", undefined, removeAt3("a1")),
      ...by("b1", undefined, add(cast, "u"), removeAt3("a2"), epoch(pair.state)),
      ...by("A", 0, removeAt3("a1"), removeAt3("u"), DISSOLVE),
      ...by("A", 2, rotate(cast, "A2")),
      ...by("B", 0, removeAt3("b1"), removeAt3("a2"), epoch(pair.state)),
    ];
    const tally = await walk(await pairOf(cast, ["a1", "a2"], ["b1"]), alphabet, 4);
    expect(tally).toEqual({ chains: 4713, refusals: 7559 });
  });
});
