import type { RecoveryKeys, Secret } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { isLive, type Membership } from "@counterpoint/membership";
import { deviceKeysOf } from "../devices/own.ts";
import { sameKeys } from "../devices/same-keys.ts";
import { deviceBox, openEpochs, recoveryBox } from "../link/epoch-secrets.ts";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { KeptBegun } from "./begun.ts";

/**
 * The secrets of all epochs, where the space begins with what both have signed, and both this device and this person's
 * words can read all of it: who was shut out of it from the beginning does not go in.
 */
export async function openWhole(
  state: Membership,
  { own: { ring }, chain: [genesis] }: KeptBegun,
  chain: readonly Bytes[],
  keys: RecoveryKeys,
): Promise<Result<readonly Secret[], { readonly kind: "altered" | "not-there" }>> {
  const [first, self] = [chain[0], state.devices.get(ring.device)];
  if (first === undefined || genesis === undefined || !sameBytes(first, genesis)) return err({ kind: "altered" });
  if (state.epochs.length === 0) return err({ kind: "not-there" });
  if (self === undefined || !isLive(self) || !sameKeys(self, deviceKeysOf(ring))) return err({ kind: "altered" });
  const pair = { privateKey: ring.agreementKey, publicKey: ring.agreementPublicKey };
  const byDevice = await openEpochs(state, deviceBox(state, ring.device, pair));
  const byWords = await openEpochs(state, recoveryBox(state, self.member, keys.agreement));
  return byDevice.ok && byWords.ok ? ok(byDevice.value) : err({ kind: "altered" });
}
