/** What two people, thieves, and whoever has got hold of a key might try, at random. */
import fc from "fast-check";
import { add, type Cast, DISSOLVE, epoch, epochFor, lastAt, remove, rotate } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { liveDevices } from "./live.ts";
import type { Membership } from "./membership.ts";
import type { Offer } from "./offer.acceptance.ts";

const DEVICES = ["a1", "a2", "b1", "b2", "t", "u", "v"];
const WORDS = ["A", "A2", "B", "B2"];

export interface Move {
  readonly author: string;
  readonly what: string;
  readonly name: string;
  /** Places in the chain; null for the head. */
  readonly since: number | null;
  readonly prev: number | null;
  /** Who signs in the author's place. */
  readonly forger: string | null;
}

const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    author: fc.constantFrom(...DEVICES, ...WORDS),
    what: fc.constantFrom("add", "add", "remove", "remove", "epoch", "epoch", "rotate", "few", "many", "dissolve"),
    name: fc.constantFrom(...DEVICES),
    since: oneIn(2, fc.nat(14)),
    prev: oneIn(20, fc.nat(14)),
    forger: oneIn(12, fc.constantFrom(...DEVICES, ...WORDS)),
  }),
  { minLength: 5, maxLength: 30 },
);

export function offerOf(cast: Cast, state: Membership, { author, what, name, since, prev, forger }: Move): Offer {
  const live = liveDevices(state).map(({ device }) => device);
  const stranger = cast.device("stranger").device;
  const acts: Readonly<Record<string, Act>> = {
    add: add(cast, name),
    remove: remove(cast, name, lastAt(3)),
    epoch: epoch(state),
    few: epochFor(state, live.slice(1)),
    many: epochFor(state, [...live, stranger].slice(0, 16)),
    rotate: rotate(cast, author.startsWith("B") ? "B2" : "A2"),
    dissolve: DISSOLVE,
  };
  const act = acts[what];
  if (act === undefined) throw new Error(`nobody can ${what}`);
  return { author, act, since: since ?? undefined, prev: prev ?? undefined, signedBy: forger ?? undefined };
}
