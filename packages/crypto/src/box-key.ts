import { type Brand, type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { deriveBytes } from "./derive.ts";
import { idBytes } from "./id-bytes.ts";
import type { RecoverySecret } from "./recovery/secret.ts";
import type { Secret } from "./secret.ts";

/** An AES-256-GCM key whose bytes no script can read back. It survives being stored in IndexedDB. */
export type BoxKey = Brand<CryptoKey, "BoxKey">;

/** What is kept on the device itself; each has a key of its own. */
export type LocalPurpose = "log" | "chunk" | "manifest" | "recovery" | "sharing";

const KEY_BYTES = 32;

function isBoxKey(value: unknown): value is BoxKey {
  return (
    value instanceof CryptoKey &&
    value.algorithm.name === "AES-GCM" &&
    "length" in value.algorithm &&
    value.algorithm.length === KEY_BYTES * 8 &&
    !value.extractable &&
    value.usages.includes("encrypt") &&
    value.usages.includes("decrypt")
  );
}

/** For a key that comes back out of storage. */
export const parseBoxKey = (value: unknown): Result<BoxKey, "not-a-box-key"> =>
  isBoxKey(value) ? ok(value) : err("not-a-box-key");

function checked(key: CryptoKey): BoxKey {
  if (!isBoxKey(key)) throw new TypeError("a box key is AES-256-GCM and cannot be read back");
  return key;
}

export const importBoxKey = async (bytes: Bytes): Promise<BoxKey> =>
  checked(await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]));

export const newDeviceBoxKey = async (): Promise<BoxKey> =>
  checked(await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]));

export async function deriveBoxKey(
  secret: Secret | RecoverySecret,
  label: string,
  context: Uint8Array,
): Promise<BoxKey> {
  const bytes = await deriveBytes(secret, label, context);
  const key = await importBoxKey(bytes);
  bytes.fill(0);
  return key;
}

/** Each device seals under a key of its own: random nonces need only differ among what one device writes in one epoch. */
export const envelopeKey = (epoch: Secret, device: DeviceId): Promise<BoxKey> =>
  deriveBoxKey(epoch, "op", idBytes(device));

export const localKey = (local: Secret, purpose: LocalPurpose): Promise<BoxKey> =>
  deriveBoxKey(local, purpose, new Uint8Array());
