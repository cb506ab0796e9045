import { err, ID_BYTES, ok, parseDeviceId, parseSpaceId, type Result, toBase64Url } from "@counterpoint/kernel";
import { type Bytes, concat, u32 } from "./bytes.ts";
import { idBytes } from "./id-bytes.ts";
import { type KeyPairBytes, PUBLIC_KEY_BYTES } from "./key-pair.ts";
import type { Keyring } from "./keyring.ts";
import { parseSecret, SECRET_BYTES, type Secret } from "./secret.ts";

/**
 * Layout of version 1 (docs/protocol.md): space 16 · device 16 · local 32 · count u32 · epochs 32 each · then for
 * signing and agreement each: public 32 · length u32 · PKCS #8.
 */
export function encodeKeyring(keyring: Keyring): Bytes {
  return concat([
    idBytes(keyring.space),
    idBytes(keyring.device),
    keyring.local,
    u32(keyring.epochs.length),
    ...keyring.epochs,
    ...pairParts(keyring.signing),
    ...pairParts(keyring.agreement),
  ]);
}

function pairParts(pair: KeyPairBytes): readonly Bytes[] {
  return [pair.publicKey, u32(pair.privateKey.length), pair.privateKey];
}

/** Thrown and caught in this file alone: the bytes ended before the keyring did, or went on after it. */
class Malformed extends Error {}

export function decodeKeyring(bytes: Bytes): Result<Keyring, "malformed"> {
  try {
    return ok(readKeyring(bytes));
  } catch (cause) {
    if (cause instanceof Malformed) return err("malformed");
    throw cause;
  }
}

function readKeyring(bytes: Bytes): Keyring {
  let at = 0;
  const take = (length: number): Bytes => {
    if (at + length > bytes.length) throw new Malformed();
    at += length;
    return bytes.slice(at - length, at);
  };
  const count = (): number => new DataView(take(4).buffer).getUint32(0);
  const secret = (): Secret => must(parseSecret(take(SECRET_BYTES)));
  const pair = (): KeyPairBytes => ({ publicKey: take(PUBLIC_KEY_BYTES), privateKey: take(count()) });

  const space = must(parseSpaceId(toBase64Url(take(ID_BYTES))));
  const device = must(parseDeviceId(toBase64Url(take(ID_BYTES))));
  const local = secret();
  const epochs: Secret[] = [];
  for (let left = count(); left > 0; left--) epochs.push(secret());
  const keyring = { space, device, local, epochs, signing: pair(), agreement: pair() };
  if (at !== bytes.length || epochs.length === 0) throw new Malformed();
  return keyring;
}

function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Malformed();
  return result.value;
}
