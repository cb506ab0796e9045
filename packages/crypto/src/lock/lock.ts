import { err, ok, type Result } from "@counterpoint/kernel";
import { openBox, sealBox } from "../box.ts";
import { type BoxKey, deriveBoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { newSecret, parseSecret, type Secret } from "../secret.ts";
import { STRETCH_COST } from "../stretch/cost.ts";
import { newSalt, type Stretch } from "../stretch/stretch.ts";
import { type Lock, type PasskeyWay, wayBinding } from "./lock-codec.ts";

/** A passkey as the browser gives it: `output` is what its pseudo-random function makes of `prfSalt`. */
export interface PasskeyAnswer {
  readonly credential: Bytes;
  readonly prfSalt: Bytes;
  readonly output: Secret;
}

export interface NewLock {
  readonly lock: Lock;
  /** Wraps the keyring. It is derived from a secret that lies in each way's box and nowhere else. */
  readonly wrapping: BoxKey;
}

/** A lock with a secret that no other lock had: whoever could open the former one can do nothing with this. */
export async function createLock(
  passphrase: string,
  passkey: PasskeyAnswer | undefined,
  stretch: Stretch,
): Promise<NewLock> {
  const secret = newSecret();
  const way = { salt: newSalt(), cost: STRETCH_COST };
  const key = await passphraseKey(await stretch(passphrase, way.salt, way.cost));
  const lock: Lock = {
    passphrase: { ...way, box: await sealBox(key, secret, wayBinding(way)) },
    passkey: passkey && (await passkeyWay(secret, passkey)),
  };
  return { lock, wrapping: await wrappingKey(secret) };
}

async function passkeyWay(secret: Secret, { credential, prfSalt, output }: PasskeyAnswer): Promise<PasskeyWay> {
  const way = { credential, prfSalt };
  return { ...way, box: await sealBox(await passkeyKey(output), secret, wayBinding(way)) };
}

/** The wrapping key, or "wrong" for every reason there can be. */
export async function openByPassphrase(
  { passphrase: way }: Lock,
  passphrase: string,
  stretch: Stretch,
): Promise<Result<BoxKey, "wrong">> {
  if (passphrase === "") return err("wrong");
  return openWay(await passphraseKey(await stretch(passphrase, way.salt, way.cost)), way);
}

export async function openByPasskey({ passkey: way }: Lock, output: Secret): Promise<Result<BoxKey, "wrong">> {
  return way === undefined ? err("wrong") : openWay(await passkeyKey(output), way);
}

async function openWay(key: BoxKey, way: Lock["passphrase"] | PasskeyWay): Promise<Result<BoxKey, "wrong">> {
  const opened = await openBox(key, way.box, wayBinding(way));
  const secret = opened.ok ? parseSecret(opened.value) : opened;
  return secret.ok ? ok(await wrappingKey(secret.value)) : err("wrong");
}

const nothing = new Uint8Array();

export const passphraseKey = (stretched: Secret): Promise<BoxKey> =>
  deriveBoxKey(stretched, "lock-passphrase", nothing);
export const passkeyKey = (output: Secret): Promise<BoxKey> => deriveBoxKey(output, "lock-passkey", nothing);
const wrappingKey = (secret: Secret): Promise<BoxKey> => deriveBoxKey(secret, "lock", nothing);
