import { err, ok, type Result } from "@counterpoint/kernel";
import { BOX_OVERHEAD } from "../box.ts";
import { type Bytes, concat, u32, utf8 } from "../bytes.ts";
import { SECRET_BYTES } from "../secret.ts";
import { parseStretchCost, type StretchCost } from "../stretch/cost.ts";
import { SALT_BYTES } from "../stretch/stretch.ts";

const LOCK_VERSION = 1;
const [PASSPHRASE, PASSKEY] = [1, 2];
const BOX_BYTES = SECRET_BYTES + BOX_OVERHEAD;
export const PRF_SALT_BYTES = 32;
/** As long as WebAuthn lets one be. */
const MAX_CREDENTIAL_BYTES = 1_023;

/** What a passphrase needs to open the lock, beside itself. */
export interface PassphraseWay {
  readonly salt: Bytes;
  readonly cost: StretchCost;
  readonly box: Bytes;
}

/** What a passkey needs: which one it is, and what to ask of its pseudo-random function. */
export interface PasskeyWay {
  readonly credential: Bytes;
  readonly prfSalt: Bytes;
  readonly box: Bytes;
}

/**
 * The ways into a locked space, as they lie on the disk in clear: each has the same secret in a box of its own. There
 * is always a passphrase, and beside it perhaps a passkey.
 */
export interface Lock {
  readonly passphrase: PassphraseWay;
  readonly passkey: PasskeyWay | undefined;
}

/** `newer`: made by a later version of the program. `malformed`: not whole, or with a cost nobody of us would set. */
export type LockError = "newer" | "malformed";

/** Layout of version 1 (docs/protocol.md): version u8 · the passphrase's way · perhaps the passkey's way. */
export const encodeLock = ({ passphrase, passkey }: Lock): Bytes =>
  concat([
    Uint8Array.of(LOCK_VERSION),
    passphraseHead(passphrase),
    passphrase.box,
    ...(passkey === undefined ? [] : [passkeyHead(passkey), passkey.box]),
  ]);

const passphraseHead = ({ salt, cost }: Omit<PassphraseWay, "box">): Bytes =>
  concat([Uint8Array.of(PASSPHRASE), salt, u32(cost.memoryKiB), u32(cost.passes)]);

const passkeyHead = ({ credential, prfSalt }: Omit<PasskeyWay, "box">): Bytes =>
  concat([Uint8Array.of(PASSKEY), u32(credential.length), credential, prfSalt]);

/** What a way's box is bound to: everything that stands before it. Nobody can make guessing cheaper and keep the box. */
export const wayBinding = (way: Omit<PassphraseWay, "box"> | Omit<PasskeyWay, "box">): Bytes =>
  concat([utf8("lock|"), Uint8Array.of(LOCK_VERSION), "salt" in way ? passphraseHead(way) : passkeyHead(way)]);

/** Thrown and caught in this file alone. */
class Malformed extends Error {}

export function decodeLock(bytes: Bytes): Result<Lock, LockError> {
  const version = bytes[0];
  if (version === undefined || version === 0) return err("malformed");
  if (version > LOCK_VERSION) return err("newer");
  try {
    return ok(readLock(bytes));
  } catch (cause) {
    if (cause instanceof Malformed) return err("malformed");
    throw cause;
  }
}

function readLock(bytes: Bytes): Lock {
  let at = 1;
  const take = (length: number): Bytes => {
    if (at + length > bytes.length) throw new Malformed();
    at += length;
    return bytes.slice(at - length, at);
  };
  const count = (): number => new DataView(take(4).buffer).getUint32(0);
  const kind = (expected: number): void => {
    if (take(1)[0] !== expected) throw new Malformed();
  };
  const passphrase = (): PassphraseWay => {
    kind(PASSPHRASE);
    const salt = take(SALT_BYTES);
    const cost = parseStretchCost({ memoryKiB: count(), passes: count() });
    if (!cost.ok) throw new Malformed();
    return { salt, cost: cost.value, box: take(BOX_BYTES) };
  };
  const passkey = (): PasskeyWay => {
    kind(PASSKEY);
    const length = count();
    if (length === 0 || length > MAX_CREDENTIAL_BYTES) throw new Malformed();
    return { credential: take(length), prfSalt: take(PRF_SALT_BYTES), box: take(BOX_BYTES) };
  };
  const lock = { passphrase: passphrase(), passkey: at < bytes.length ? passkey() : undefined };
  if (at !== bytes.length) throw new Malformed();
  return lock;
}
