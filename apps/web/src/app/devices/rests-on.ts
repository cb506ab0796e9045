import { ok, type Result } from "@counterpoint/kernel";
import { isShared, type RecoveryEntropy, type RecoveryError, type Space } from "@counterpoint/space";
import type { Beside } from "../ours/beside.ts";
import { entropyOf } from "../recovery/keys.ts";
import type { SharedBook } from "./company.ts";

/**
 * What of this device brings a shared book back, this one or another that lies beside it: undefined where there is none, or
 * the words lie on another device. The disk is asked where no book runs: one that is not found yet, did not open, or was
 * shared in another tab a moment ago rests on it all the same.
 */
export async function restsOn(
  { door, recovery }: Pick<Space, "door" | "recovery">,
  book: Pick<SharedBook, "renew"> | undefined,
  { shared }: Pick<Beside, "shared">,
): Promise<Result<RecoveryEntropy | undefined, RecoveryError>> {
  const own = book === undefined ? await isShared(door.storage) : ok(true);
  if (!own.ok) return own;
  if (!own.value && shared.size === 0) return ok(undefined);
  const state = await recovery.read();
  return state.ok ? ok(entropyOf(state.value)) : state;
}
