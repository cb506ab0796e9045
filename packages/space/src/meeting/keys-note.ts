/** The note of a device that meets another: its keys, and the chance that both words and commitment hang on. */
import { err, fromBase64Url, ok, parseDeviceId, type Result, toBase64Url } from "@counterpoint/kernel";
import type { DeviceKeys } from "@counterpoint/membership";
import type { Bytes } from "../storage/port.ts";
import { cut, join } from "./cut.ts";

const ID = 16;
const KEY = 32;
export const NONCE = 32;

export interface KeysNote {
  readonly keys: DeviceKeys;
  readonly nonce: Bytes;
}

export const newNonce = (): Bytes => crypto.getRandomValues(new Uint8Array(NONCE));

export function writeKeys({ keys, nonce }: KeysNote): Bytes {
  const id = fromBase64Url(keys.device);
  if (!id.ok) throw new TypeError("an id is base64url");
  return join([id.value, keys.signing, keys.agreement, nonce]);
}

export function readKeys(bytes: Bytes): Result<KeysNote, "malformed"> {
  const parts = cut(bytes, [ID, KEY, KEY, NONCE]);
  if (!parts.ok) return parts;
  const [device, signing, agreement, nonce] = parts.value;
  const named = device && parseDeviceId(toBase64Url(device));
  if (!named?.ok || signing === undefined || agreement === undefined || nonce === undefined) return err("malformed");
  return ok({ keys: { device: named.value, signing, agreement }, nonce });
}
