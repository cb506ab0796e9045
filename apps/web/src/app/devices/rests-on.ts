import { ok, type Result } from "@counterpoint/kernel";
import { isShared, type RecoveryEntropy, type RecoveryError, type Space } from "@counterpoint/space";
import { entropyOf } from "../recovery/keys.ts";
import type { SharedBook } from "./company.ts";

/**
 * What of this device brings a shared book back: undefined where the book is here alone, or its words lie on another
 * device. The disk is asked where no book runs: one that is not found yet, did not open, or was shared in another tab a
 * moment ago rests on it all the same.
 */
export async function restsOn(
  { door, recovery }: Pick<Space, "door" | "recovery">,
  book: Pick<SharedBook, "renew"> | undefined,
): Promise<Result<RecoveryEntropy | undefined, RecoveryError>> {
  const shared = book === undefined ? await isShared(door.storage) : ok(true);
  if (!shared.ok) return shared;
  if (!shared.value) return ok(undefined);
  const state = await recovery.read();
  return state.ok ? ok(entropyOf(state.value)) : state;
}
