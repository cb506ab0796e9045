import { frame } from "@counterpoint/kernel";
import type { BoxKey } from "../box-key.ts";
import { importBoxKey } from "../box-key.ts";
import { type Bytes, concat, utf8 } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import { sha256 } from "../hash.ts";

/** The public parts of a sealed answer. */
export interface SealedParts {
  readonly com: Bytes;
  readonly h2: Bytes;
  readonly wrap: Bytes;
  readonly box: Bytes;
}

export const SALT_LENGTH = 32;
export const HALF_KEY_BYTES = 32;

/** What both must have had before them when they answered. It never travels; its hash does, sealed. */
export const subjectHash = (subject: string): Promise<Bytes> => sha256("sealed-subject", utf8(subject));

/** `place` names space, round, member and version: what is sealed for one place opens at no other. */
export const contextOf = (place: Bytes, subject: Bytes): Bytes => frame("sealed", [place, subject]);

/** Of the share which the relay holds. Without the subject, which a relay does not know: it checks this hash. */
export const shareHash = (place: Bytes, share: Bytes): Promise<Bytes> => sha256("sealed-share", place, share);

/** AES-GCM commits to nothing: that there is one content, for any key, is by this hash alone. */
export const commitment = (context: Bytes, salt: Bytes, padded: Bytes): Promise<Bytes> =>
  sha256("sealed-content", context, salt, padded);

/** Neither half says anything about it. */
export async function contentKey(half: Bytes, share: Bytes, context: Bytes): Promise<BoxKey> {
  const bytes = await deriveBytes(concat([half, share]), "sealed-content", context);
  const key = await importBoxKey(bytes);
  bytes.fill(0);
  return key;
}

export const wrapBinding = (place: Bytes, { com, h2 }: Pick<SealedParts, "com" | "h2">): Bytes =>
  frame("sealed-wrap", [place, com, h2]);

export const contentBinding = (context: Bytes, com: Bytes): Bytes => frame("sealed-box", [context, com]);
