import { changeKeyring, openKeyring } from "@counterpoint/crypto";
import { fromBase64Url } from "@counterpoint/kernel";
import { readMembership } from "../devices/chain-read.ts";
import { deviceBox, openEpochs } from "../link/epoch-secrets.ts";
import { CHAIN } from "../link/names.ts";
import { decodeChain } from "../link/state-codec.ts";
import type { Bytes, Storage } from "../storage/port.ts";
import { openVault } from "../vault.ts";
import type { Sealed } from "./exchange.ts";

/**
 * A keyring that was put aside, with the secrets of all epochs that the chain beside it has for its device: a tab that was
 * open meanwhile may have learnt of more, and kept them under what opens nothing any more.
 */
export async function grown(profile: Storage, from: Sealed): Promise<Sealed> {
  const [ring, box] = [await openKeyring(from.keyring, from.wrapping), await profile.value(CHAIN)];
  if (!ring.ok || !box.ok || !(box.value instanceof Uint8Array)) return from;
  const { space, device, local, epochs: known, agreementKey, agreementPublicKey } = ring.value;
  const text = await (await openVault(local)).membership.open(box.value);
  const entries = text.ok ? (decodeChain(text.value) ?? []) : [];
  const state = await readMembership(entries.flatMap(entryOf), space);
  if (!state.ok) return from;
  const own = deviceBox(state.value, device, { privateKey: agreementKey, publicKey: agreementPublicKey });
  const epochs = await openEpochs(state.value, async (epoch) => known[epoch.number] ?? own(epoch));
  const keyring = epochs.ok ? await changeKeyring(from.keyring, from.wrapping, { epochs: epochs.value }) : epochs;
  return keyring.ok ? { ...from, keyring: keyring.value } : from;
}

function entryOf(text: string): readonly Bytes[] {
  const entry = fromBase64Url(text);
  return entry.ok ? [entry.value] : [];
}
