/** Devices whose keys are known, for the bytes that docs/protocol.md prints. */
import { createKeyring, newDeviceBoxKey, type OpenKeyring, openKeyring, sealKeyring } from "@counterpoint/crypto";
import { type Chance, fromBase64Url, fromHex, newDeviceId, newSpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";
import { value } from "./world.ts";

export const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);

/** For an id that begins with this byte and goes on by one. */
export const fixedId = (from: number): Chance => ({
  unit: () => 0,
  below: () => 0,
  bytes: (length) => ascending(from, length),
});

const PKCS8 = { signing: "302e020100300506032b657004220420", agreement: "302e020100300506032b656e04220420" };

/** Of the space 00…0f: the bytes with which its id, its Ed25519 and its X25519 private key begin. */
export async function fixedDevice(device: number, signing: number, agreement: number): Promise<OpenKeyring> {
  const wrapping = await newDeviceBoxKey();
  const drawn = await createKeyring(newSpaceId(fixedId(0)), newDeviceId(fixedId(device)));
  const pair = async (prefix: string, seed: Bytes, algorithm: "Ed25519" | "X25519", usage: KeyUsage) => {
    const privateKey = Uint8Array.of(...fromHex(prefix), ...seed);
    const key = await crypto.subtle.importKey("pkcs8", privateKey, algorithm, true, [usage]);
    const { x = "" } = await crypto.subtle.exportKey("jwk", key);
    return { privateKey, publicKey: value(fromBase64Url(x)) };
  };
  const keyring = {
    ...drawn,
    signing: await pair(PKCS8.signing, ascending(signing, 32), "Ed25519", "sign"),
    agreement: await pair(PKCS8.agreement, ascending(agreement, 32), "X25519", "deriveBits"),
  };
  return value(await openKeyring(await sealKeyring(keyring, wrapping), wrapping));
}
