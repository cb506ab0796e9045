/**
 * Common ground: for each thing two tokens, one that says "open to it" and one that says "keen". Only where both hold the
 * same token does the relay say so, by its place, and the places are shuffled in a way that it cannot work out.
 */
import { err, frame, ok, type Result, type RoundId, toHex } from "@counterpoint/kernel";
import { type Bytes, utf8 } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import { idBytes } from "../id-bytes.ts";
import type { Secret } from "../secret.ts";
import { emptyToken } from "./round.ts";

export const DEGREES = ["open", "keen"] as const;

export type Degree = (typeof DEGREES)[number];

/** What one person holds of the things. Whoever is keen is open too. */
export type Choices = ReadonlyMap<string, Degree>;

export interface MatchPlace {
  readonly item: string;
  readonly degree: Degree;
  /** What stands here for whoever holds it. */
  readonly token: Bytes;
}

/** All places of a round in the order in which tokens travel: the same for both, however their lists are ordered. */
export async function matchPlaces(
  first: Secret,
  round: RoundId,
  items: readonly string[],
): Promise<readonly MatchPlace[]> {
  if (new Set(items).size !== items.length) throw new RangeError("no thing is there twice");
  const key = await deriveBytes(first, "match", idBytes(round));
  const places = await Promise.all(
    items.flatMap((item) =>
      DEGREES.map(async (degree) => {
        const name = frame(degree, [utf8(item)]);
        const [token, place] = [
          await deriveBytes(key, "match-token", name),
          await deriveBytes(key, "match-place", name),
        ];
        return { place: toHex(place), item, degree, token };
      }),
    ),
  );
  return places
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ item, degree, token }) => ({ item, degree, token }));
}

/** In the order of the places. What is not held looks like any other token. */
export const matchTokens = (places: readonly MatchPlace[], choices: Choices): readonly Bytes[] =>
  places.map((place) => (holds(choices, place) ? place.token : emptyToken()));

const holds = (choices: Choices, { item, degree }: MatchPlace): boolean =>
  degree === "keen" ? choices.get(item) === "keen" : choices.has(item);

/** What both hold: "keen" where both are, "open" where both are open at the least. Of all else nothing is known. */
export function readMatches(
  places: readonly MatchPlace[],
  agreeing: readonly number[],
  own: Choices,
): Result<ReadonlyMap<string, Degree>, "not-agreed"> {
  const matches = new Map<string, Degree>();
  for (const at of agreeing) {
    const place = places[at];
    // Only an honest relay's word is worth anything, and it cannot say that of what was not held here.
    if (place === undefined || !holds(own, place)) return err("not-agreed");
    if (matches.get(place.item) !== "keen") matches.set(place.item, place.degree);
  }
  return ok(matches);
}
