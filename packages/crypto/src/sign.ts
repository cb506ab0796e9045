import { frame } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { type SigningKey, signBytes, type VerifyKey, verifyBytes } from "./ed25519.ts";

/**
 * Ed25519 over the framed label and message. One device key signs several kinds of thing, some at the relay's asking;
 * the label keeps an answer to the relay from ever being an envelope.
 */
export const sign = (key: SigningKey, label: string, message: Uint8Array): Promise<Bytes> =>
  signBytes(key, frame(label, [message]));

export const verify = (key: VerifyKey, label: string, message: Uint8Array, signature: Bytes): Promise<boolean> =>
  verifyBytes(key, frame(label, [message]), signature);
