import { type DeviceId, err, frame, type Member, type Result, type SpaceId } from "@counterpoint/kernel";
import { DecapError, DeserializeError, EncapError, OpenError } from "@hpke/core";
import { type Bytes, concat, u32, utf8 } from "../bytes.ts";
import { idBytes } from "../id-bytes.ts";
import type { KeyPairBytes } from "../key-pair.ts";
import { parseSecret, type Secret } from "../secret.ts";
import { type AgreementKey, importAgreementPublicKey } from "../x25519.ts";
import { newSuite } from "./suite.ts";

const ENCAPSULATED_BYTES = 32;
export const LOCKBOX_BYTES = 80;

/** Which lockbox it is: bound into it, so that none opens in the place of another. */
export interface LockboxPlace {
  readonly space: SpaceId;
  readonly epoch: number;
  /** A device of the space, or a person's recovery. */
  readonly of: { readonly device: DeviceId } | { readonly member: Member };
}

/** Whose lockbox it is. The private half cannot be read back. */
export interface AgreementPair {
  readonly privateKey: AgreementKey;
  readonly publicKey: KeyPairBytes["publicKey"];
}

/** `not-authentic`: altered, sealed for somebody or something else, or by a key with which nothing can be agreed. */
export type LockboxError = "not-authentic";

/**
 * The secret of an epoch for one public key alone. With a key that gives no shared secret (RFC 7748, section 6.1: a point
 * of low order) it is 80 zeros, which open to nothing: whoever named such a key may lock themselves out, and must not be
 * able to keep everybody else from the next epoch. The ephemeral key is drawn; it is given by test vectors alone.
 */
export async function sealLockbox(
  secret: Secret,
  publicKey: Bytes,
  place: LockboxPlace,
  ephemeral?: CryptoKeyPair,
): Promise<Bytes> {
  const recipient = await importAgreementPublicKey(publicKey);
  if (!recipient.ok) throw new TypeError("an X25519 public key has 32 bytes");
  try {
    const sender = { recipientPublicKey: recipient.value, info: lockboxInfo(place) };
    const { enc, ct } = await newSuite().seal(ephemeral === undefined ? sender : { ...sender, ekm: ephemeral }, secret);
    return concat([new Uint8Array(enc), new Uint8Array(ct)]);
  } catch (cause) {
    if (cause instanceof EncapError) return new Uint8Array(LOCKBOX_BYTES);
    throw cause;
  }
}

/** The caller holds the secret against the hash in the chain: a lockbox says nothing of who sealed it. */
export async function openLockbox(
  box: Bytes,
  own: AgreementPair,
  place: LockboxPlace,
): Promise<Result<Secret, LockboxError>> {
  const publicKey = await importAgreementPublicKey(own.publicKey);
  if (!publicKey.ok || box.length !== LOCKBOX_BYTES) return err("not-authentic");
  const recipientKey = { privateKey: own.privateKey, publicKey: publicKey.value };
  const [enc, sealed] = [box.slice(0, ENCAPSULATED_BYTES), box.slice(ENCAPSULATED_BYTES)];
  try {
    const opened = await newSuite().open({ recipientKey, enc, info: lockboxInfo(place) }, sealed);
    const secret = parseSecret(new Uint8Array(opened));
    return secret.ok ? secret : err("not-authentic");
  } catch (cause) {
    if (isRefusal(cause)) return err("not-authentic");
    throw cause;
  }
}

function lockboxInfo({ space, epoch, of }: LockboxPlace): Bytes {
  return "device" in of
    ? frame("lockbox", [idBytes(space), u32(epoch), idBytes(of.device)])
    : frame("lockbox-recovery", [idBytes(space), u32(epoch), utf8(of.member)]);
}

const isRefusal = (cause: unknown): boolean =>
  cause instanceof DecapError || cause instanceof DeserializeError || cause instanceof OpenError;
