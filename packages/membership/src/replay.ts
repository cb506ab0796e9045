import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { begin } from "./begin.ts";
import type { Bytes } from "./bytes.ts";
import type { Checks } from "./checks.ts";
import { fold } from "./fold.ts";
import type { Membership } from "./membership.ts";
import type { Refusal } from "./refusal.ts";

export interface NotAChain {
  /** Which entry was refused; 0 is genesis, and also stands for a chain of none. */
  readonly at: number;
  readonly why: Refusal;
}

/** A whole chain, as it lies on a disk or comes from a relay. */
export async function replay(
  chain: readonly Bytes[],
  space: SpaceId,
  checks: Checks,
): Promise<Result<Membership, NotAChain>> {
  const [genesis, ...entries] = chain;
  const first = await begin(genesis ?? new Uint8Array(), space, checks);
  if (!first.ok) return err({ at: 0, why: first.error });
  let state = first.value;
  for (const [before, entry] of entries.entries()) {
    const folded = await fold(state, entry, checks);
    if (!folded.ok) return err({ at: before + 1, why: folded.error });
    state = folded.value.state;
  }
  return ok(state);
}
