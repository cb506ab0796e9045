/**
 * What a new device shows so that it can be added without any line to the others: its id and its public keys, as text
 * that is copied or scanned. Nothing in it is secret, and nothing can be done with it but to add that device.
 */
import { type Bytes, sha256 } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, parseDeviceId, type Result, toBase64Url } from "@counterpoint/kernel";
import type { DeviceKeys } from "@counterpoint/membership";
import { sameBytes } from "../storage/same-bytes.ts";

export type RequestError =
  /** Some other text. */
  | "foreign"
  /** Made by a newer version of the app. */
  | "newer"
  /** A letter is wrong or missing. */
  | "mistyped";

const REQUEST_VERSION = 1;
const ID = 16;
const KEY = 32;
const CHECK = 4;
const CHECK_AT = 1 + ID + 2 * KEY;

/** Letters enough to be one, of which some may be lost. */
const MEANT = /^[\w-]{80,}$/;

/** Where an address carries a request, it stands behind this. */
export const REQUEST_FRAGMENT = "#device=";

/** u8(version) · device · signing key · agreement key: what is hashed for the check, and for the words. */
export function requestBytes({ device, signing, agreement }: DeviceKeys): Bytes {
  const id = fromBase64Url(device);
  if (!id.ok || id.value.length !== ID || signing.length !== KEY || agreement.length !== KEY) {
    throw new TypeError("a request is an id and two keys");
  }
  return Uint8Array.of(REQUEST_VERSION, ...id.value, ...signing, ...agreement);
}

/** 114 letters that any chat, mail or QR code carries. */
export async function writeRequest(keys: DeviceKeys): Promise<string> {
  const bytes = requestBytes(keys);
  return toBase64Url(Uint8Array.of(...bytes, ...(await checkOf(bytes))));
}

/** As somebody pastes it: with spaces and line breaks that a program put in, or as the address that the code holds. */
export async function readRequest(text: string): Promise<Result<DeviceKeys, RequestError>> {
  const at = text.lastIndexOf(REQUEST_FRAGMENT);
  const letters = (at < 0 ? text : text.slice(at + REQUEST_FRAGMENT.length)).replaceAll(/\s/g, "");
  if (!MEANT.test(letters)) return err("foreign");
  const bytes = fromBase64Url(letters);
  if (!bytes.ok) return err("mistyped");
  const [version = 0] = bytes.value;
  if (version > REQUEST_VERSION) return err("newer");
  const content = bytes.value.slice(0, CHECK_AT);
  if (version < REQUEST_VERSION || !sameBytes(bytes.value.slice(CHECK_AT), await checkOf(content))) {
    return err("mistyped");
  }
  const device = parseDeviceId(toBase64Url(content.subarray(1, 1 + ID)));
  if (!device.ok) throw new TypeError("any 16 bytes are an id");
  return ok({
    device: device.value,
    signing: content.slice(1 + ID, 1 + ID + KEY),
    agreement: content.slice(1 + ID + KEY),
  });
}

const checkOf = async (bytes: Bytes): Promise<Bytes> => (await sha256("device-request", bytes)).slice(0, CHECK);
