import { checks } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { decodeEntry, type Membership, type Refusal, replay } from "@counterpoint/membership";
import type { Bytes } from "../storage/port.ts";

export type ChainError = { readonly kind: "newer" } | { readonly kind: "altered" };

const NEWER: readonly Refusal[] = ["unknown-version", "unknown-kind", "unknown-suite"];

/** What a chain from elsewhere comes to, each signature checked here. */
export async function readMembership(chain: readonly Bytes[], space: SpaceId): Promise<Result<Membership, ChainError>> {
  const state = await replay(chain, space, checks);
  if (state.ok) return state;
  return err({ kind: NEWER.includes(state.error.why) ? "newer" : "altered" });
}

/** Of which space a chain says that it is. */
export function spaceOf(chain: readonly Bytes[]): Result<SpaceId, ChainError> {
  const [genesis] = chain;
  const entry = genesis === undefined ? undefined : decodeEntry(genesis);
  if (entry === undefined) return err({ kind: "altered" });
  if (!entry.ok) return err({ kind: NEWER.includes(entry.error) ? "newer" : "altered" });
  return entry.value.kind === "genesis" ? ok(entry.value.genesis.space) : err({ kind: "altered" });
}
