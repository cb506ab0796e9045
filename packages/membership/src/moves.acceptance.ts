/** What two people, thieves, and whoever has got hold of a key might try, at random. */
import fc from "fast-check";
import { add, type Cast, DISSOLVE, epoch, epochFor, lastAt, remove, rotate } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { liveDevices } from "./live.ts";
import type { Membership } from "./membership.ts";
import type { Offer } from "./offer.acceptance.ts";

export const DEVICES = ["a1", "a2", "b1", "b2", "t", "u", "v", "w", "x", "y"];
const WORDS = ["A", "A2", "B", "B2"];

export interface Move {
  readonly author: string;
  readonly what: string;
  readonly name: string;
  /** Places in the chain, or just beyond it; null for the head. */
  readonly since: number | null;
  readonly prev: number | null;
  /** Who signs in the author's place. */
  readonly forger: string | null;
}

/** Those who are there from the beginning try more often, and the end comes seldom, so that chains grow. */
const AUTHORS = ["a1", "a1", "a1", "a2", "a2", "b1", "b1", "b1", ...DEVICES, "A", "A", "B", ...WORDS];

const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    author: fc.constantFrom(...AUTHORS),
    what: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom("add", "add", "add", "remove", "oust", "oust", "epoch", "epoch") },
      { weight: 1, arbitrary: fc.constantFrom("rotate", "few", "many", "dissolve") },
    ),
    name: fc.constantFrom(...DEVICES),
    since: oneIn(2, fc.nat(14)),
    prev: oneIn(20, fc.nat(14)),
    forger: oneIn(12, fc.constantFrom(...DEVICES, ...WORDS)),
  }),
  { minLength: 10, maxLength: 40, size: "max" },
);

export function offerOf(cast: Cast, state: Membership, { author, what, name, since, prev, forger }: Move): Offer {
  const live = liveDevices(state).map(({ device }) => device);
  const stranger = cast.device("stranger").device;
  const acts: Readonly<Record<string, Act>> = {
    add: add(cast, name),
    remove: remove(cast, name, lastAt(3)),
    oust: { kind: "remove-device", device: live[DEVICES.indexOf(name) % live.length] ?? stranger, last: lastAt(3) },
    epoch: epoch(state),
    few: epochFor(state, live.slice(1)),
    many: epochFor(state, [...live, stranger].slice(0, 16)),
    rotate: rotate(cast, author.startsWith("B") ? "B2" : "A2"),
    dissolve: DISSOLVE,
  };
  const act = acts[what];
  if (act === undefined) throw new Error(`nobody can ${what}`);
  const place = (at: number | null) => (at === null ? undefined : at % (state.steps.length + 1));
  return { author, act, since: place(since), prev: place(prev), signedBy: forger ?? undefined };
}
