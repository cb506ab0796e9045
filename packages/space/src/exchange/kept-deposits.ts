import { ok, type Result } from "@counterpoint/kernel";
import type { Ground } from "../link/ground.ts";
import type { Change, StorageError } from "../storage/port.ts";
import { decodeDeposits, encodeDeposits } from "./deposit-codec.ts";
import { DEPOSITS } from "./names.ts";
import { type Own, ownOf } from "./own.ts";
import type { Deposit } from "./port.ts";

/** What lies here of these rounds and the relay does not have, oldest first. Of a round only the last. */
export async function keptDeposits(
  { storage, vault }: Ground,
  rounds: readonly Own[],
): Promise<Result<readonly Deposit[], StorageError>> {
  const box = await storage.value(DEPOSITS);
  if (!box.ok) return box;
  const text = box.value instanceof Uint8Array ? await vault.deposits.open(box.value) : undefined;
  const all = text?.ok === true ? decodeDeposits(text.value) : [];
  return ok(all.filter(({ round, version }) => isUnsent(ownOf(rounds, round), version)));
}

const isUnsent = (own: Own | undefined, version: number): boolean =>
  own?.last.version === version && own.state === "unsent";

export async function keep({ vault }: Ground, deposits: readonly Deposit[]): Promise<Change> {
  if (deposits.length === 0) return { unset: [DEPOSITS] };
  return { set: new Map([[DEPOSITS, await vault.deposits.seal(encodeDeposits(deposits))]]) };
}
