/**
 * An answer that opens when both are in. Half of its key (in `wrap`) is for the two people, the other half (the share) is
 * for the relay: neither the relay nor the other person alone can open it.
 */
import type { DeviceId } from "@counterpoint/kernel";
import { err, ok, type Result } from "@counterpoint/kernel";
import { sealBox } from "../box.ts";
import { type BoxKey, deriveBoxKey, importBoxKey } from "../box-key.ts";
import { type Bytes, concat, utf8 } from "../bytes.ts";
import { HASH_BYTES } from "../hash.ts";
import { idBytes } from "../id-bytes.ts";
import { padTo } from "../padding.ts";
import { newSecret, type Secret } from "../secret.ts";
import {
  commitment,
  contentBinding,
  contentKey,
  contextOf,
  HALF_KEY_BYTES,
  SALT_LENGTH,
  type SealedParts,
  shareHash,
  subjectHash,
  wrapBinding,
} from "./context.ts";
import { sealedLength } from "./lengths.ts";

export interface Sealed {
  readonly parts: SealedParts;
  /** For the relay alone. */
  readonly share: Secret;
}

export interface Answer {
  /** Space, round, member and version, as the wire writes them. */
  readonly place: Bytes;
  readonly subject: string;
  /** The encoded batch. */
  readonly content: string;
  /** As `sealedLength` gives it: it becomes no shorter, so that what takes the place of something does not show by that. */
  readonly least?: number | undefined;
}

/** What is drawn; given by test vectors alone. */
export interface Drawn {
  readonly salt: Bytes;
  readonly half: Bytes;
  readonly share: Secret;
  readonly wrapNonce?: Bytes;
  readonly boxNonce?: Bytes;
}

const draw = (): Drawn => ({ salt: newSecret(), half: newSecret(), share: newSecret() });

/** Each device wraps under a key of its own, as it does for envelopes. */
export const wrapKey = (epoch: Secret, device: DeviceId): Promise<BoxKey> =>
  deriveBoxKey(epoch, "sealed-wrap", idBytes(device));

/** `wrapping` is `wrapKey` of the author's device. */
export async function sealAnswer(
  { place, subject, content, least = 0 }: Answer,
  wrapping: BoxKey,
  { salt, half, share, wrapNonce, boxNonce }: Drawn = draw(),
): Promise<Result<Sealed, "too-long">> {
  const bytes = utf8(content);
  const length = sealedLength(bytes.length);
  if (length === undefined) return err("too-long");
  const padded = padTo(bytes, Math.max(length, least));
  const hash = await subjectHash(subject);
  const context = contextOf(place, hash);
  const com = await commitment(context, salt, padded);
  const h2 = await shareHash(place, share);
  const wrap = await sealBox(wrapping, concat([half, hash]), wrapBinding(place, { com, h2 }), wrapNonce);
  const key = await contentKey(half, share, context);
  const box = await sealBox(key, concat([salt, padded]), contentBinding(context, com), boxNonce);
  return ok({ parts: { com, h2, wrap, box }, share });
}

/**
 * What is put in where there is no answer. It has the form of one, to the byte, and nothing opens it: its boxes are sealed
 * under keys that are dropped. Only its share is what it says, since a relay checks that. `length` is as `dummyLength` draws it.
 */
export async function sealDummy(place: Bytes, length: number): Promise<Sealed> {
  const share = newSecret();
  const sealedAway = async (bytes: number): Promise<Bytes> =>
    sealBox(await importBoxKey(newSecret()), new Uint8Array(bytes), new Uint8Array());
  const parts = {
    com: newSecret(),
    h2: await shareHash(place, share),
    wrap: await sealedAway(HALF_KEY_BYTES + HASH_BYTES),
    box: await sealedAway(SALT_LENGTH + length),
  };
  return { parts, share };
}
