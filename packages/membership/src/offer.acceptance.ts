import { fromHex, type SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { authorNamed, type Cast, SPACE, signedOn } from "./cast.acceptance.ts";
import type { Act, Entry } from "./entry.ts";
import type { Membership } from "./membership.ts";

/** One entry that somebody might try to add. Places count from genesis, which is 0; where none is given it is the head. */
export interface Offer {
  readonly author: string;
  readonly act: Act;
  readonly since?: number | undefined;
  readonly prev?: number | undefined;
  readonly signedBy?: string | undefined;
  readonly space?: SpaceId | undefined;
}

const NOWHERE: Bytes = new Uint8Array(32).fill(255);

/** A place that the chain has not reached is a hash that nobody knows. */
export function headAt({ steps }: Membership, at: number): Bytes {
  const step = steps[at];
  return step === undefined ? NOWHERE : fromHex(step.hash);
}

export function entryOf(cast: Cast, state: Membership, { author, act, since, prev, space }: Offer): Entry {
  const end = state.steps.length - 1;
  return {
    space: space ?? SPACE,
    prev: headAt(state, prev ?? end),
    author: authorNamed(cast, state, author, headAt(state, since ?? end)),
    act,
  };
}

export const bytesOf = (cast: Cast, entry: Entry, { author, signedBy }: Offer): Bytes =>
  signedOn(cast, entry.prev, entry.space, entry.author, signedBy ?? author, entry.act);
