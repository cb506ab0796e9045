import { ok, type Result } from "@counterpoint/kernel";
import type { StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import type { HashPages } from "./hash-pages.ts";
import type { Claim, LinkState } from "./state.ts";

export interface Compared {
  /** Those about places that were not read yet. */
  readonly claims: readonly Claim[];
  readonly alarms: readonly Alarm[];
}

/** Holds what others say they have seen of the relay's log against what was seen of it here. */
export async function compareClaims(
  { claims, seen }: LinkState,
  pages: HashPages,
): Promise<Result<Compared, StorageError>> {
  const later: Claim[] = [];
  const alarms: Alarm[] = [];
  for (const claim of claims) {
    const { device, seq, hash } = claim;
    if (seq > seen.seq) {
      later.push(claim);
      continue;
    }
    const own = await pages.get("seen", seq);
    if (!own.ok) return own;
    if (own.value !== hash) alarms.push({ kind: "log-forked", device, seq });
  }
  return ok({ claims: later, alarms });
}
