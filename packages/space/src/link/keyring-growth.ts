import { changeKeyring, openKeyring, type Secret } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import type { StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import { deviceBox, openEpochs } from "./epoch-secrets.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";

export interface Grown {
  readonly keys: Held["keys"];
  readonly sealedKeys: Held["sealedKeys"];
  readonly alarms: readonly Alarm[];
}

/** The keyring with the secrets of all epochs that this chain gives this device. */
export async function growKeyring(
  ground: Ground,
  { keys, sealedKeys }: Pick<Held, "keys" | "sealedKeys">,
  membership: Membership,
): Promise<Result<Grown, StorageError>> {
  const epochs = await secretsOf(ground, keys, membership);
  const alarms = wrongBoxes(ground, membership, epochs.length);
  if (epochs.length <= keys.epochs.length) return ok({ keys, sealedKeys, alarms });
  const sealed = await changeKeyring(sealedKeys, ground.wrapping, { epochs });
  // Only another tab's change of the lock can have come in between.
  if (!sealed.ok) return err({ kind: "closed" });
  const opened = await openKeyring(sealed.value, ground.wrapping);
  return opened.ok ? ok({ keys: opened.value, sealedKeys: sealed.value, alarms }) : err({ kind: "closed" });
}

/** As many as can be opened: of an epoch that shut this device out, and of those behind it, there is none. */
async function secretsOf(ground: Ground, keys: Held["keys"], membership: Membership): Promise<readonly Secret[]> {
  const pair = { privateKey: keys.agreementKey, publicKey: keys.agreementPublicKey };
  const box = deviceBox(membership, ground.device, pair);
  for (let count = membership.epochs.length; count > keys.epochs.length; count--) {
    const part = { ...membership, epochs: membership.epochs.slice(0, count) };
    const secrets = await openEpochs(part, async (epoch) => keys.epochs[epoch.number] ?? box(epoch));
    if (secrets.ok) return secrets.value;
  }
  return keys.epochs;
}

/** A box was sealed for this device, and what is in it is not the secret. */
const wrongBoxes = ({ device }: Ground, { epochs }: Membership, known: number): readonly Alarm[] =>
  epochs
    .filter(({ number, boxes }) => number >= known && boxes.has(device))
    .map(({ number }) => ({ kind: "wrong-epoch-secret", epoch: number }));
