import { ok, type Result } from "@counterpoint/kernel";
import type { Ground } from "../link/ground.ts";
import type { Change, StorageError } from "../storage/port.ts";
import { decodeDeposits, encodeDeposits, type KeptDeposit } from "./deposit-codec.ts";
import { DEPOSITS } from "./names.ts";
import { type Own, ownOf } from "./own.ts";

/** What was put in here for these rounds, oldest first; of each the last. */
export async function keptDeposits(
  { storage, vault }: Pick<Ground, "storage" | "vault">,
  rounds: readonly Own[],
): Promise<Result<readonly KeptDeposit[], StorageError>> {
  const box = await storage.value(DEPOSITS);
  if (!box.ok) return box;
  const text = box.value instanceof Uint8Array ? await vault.deposits.open(box.value) : undefined;
  const all = text?.ok === true ? decodeDeposits(text.value) : [];
  return ok(all.filter(({ deposit: { round, version } }) => ownOf(rounds, round)?.last.version === version));
}

export const keep = async ({ vault }: Pick<Ground, "vault">, kept: readonly KeptDeposit[]): Promise<Change> => ({
  set: new Map([[DEPOSITS, await vault.deposits.seal(encodeDeposits(kept))]]),
});
