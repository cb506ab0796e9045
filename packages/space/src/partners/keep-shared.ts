import { changeKeyring, type Secret } from "@counterpoint/crypto";
import { type Clock, civilDateAt, err, ok, type Result } from "@counterpoint/kernel";
import { KEYRING } from "../keys.ts";
import { firstLink } from "../link/first-link.ts";
import type { Door } from "../space.ts";
import type { Bytes, StorageError, StoredValue } from "../storage/port.ts";
import { type KeptBegun, UNSET_WITH_IT } from "./begun.ts";

export interface Keeping {
  readonly door: Door;
  readonly clock: Clock;
  readonly begun: KeptBegun;
  /** Checked. */
  readonly chain: readonly Bytes[];
  readonly epochs: readonly Secret[];
}

/** In one write the profile is one of the space, with keyring and chain, and nothing is left to finish. */
export async function keepShared({
  door: { storage, wrapping },
  clock,
  begun: { own },
  chain,
  epochs,
}: Keeping): Promise<Result<void, StorageError>> {
  const { space, device, local } = own.ring;
  const keyring = await changeKeyring(own.sealed, wrapping, { space, epochs });
  const today = civilDateAt(clock.now(), clock.zone());
  const link = await firstLink({ space, device, local, chain, today, came: "invited" });
  if (!keyring.ok || !link.ok) return err({ kind: "closed" });
  return storage.whenFree(async () => {
    const written = await storage.write({
      onlyIf: { value: { name: KEYRING, bytes: own.sealed } },
      set: new Map<string, StoredValue>([...link.value, [KEYRING, keyring.value]]),
      unset: UNSET_WITH_IT,
    });
    return written.ok ? ok(undefined) : written;
  });
}
