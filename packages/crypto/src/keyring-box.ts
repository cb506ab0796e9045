import { type DeviceId, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { openBox, sealBox } from "./box.ts";
import type { BoxKey } from "./box-key.ts";
import { type Bytes, concat, utf8 } from "./bytes.ts";
import { importSigningKey, importVerifyKey, type SigningKey, type VerifyKey } from "./ed25519.ts";
import type { Keyring } from "./keyring.ts";
import { decodeKeyring, encodeKeyring } from "./keyring-codec.ts";
import type { Secret } from "./secret.ts";
import { type AgreementKey, importAgreementKey } from "./x25519.ts";

const KEYRING_VERSION = 1;

/** `newer`: written by a later version of the program, which has to open it. The other two: not whole, or not ours. */
export type KeyringError = "newer" | "not-authentic" | "malformed";

/** A keyring in use: it signs and opens, but its private keys cannot be read out of it. */
export interface OpenKeyring {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly local: Secret;
  readonly epochs: readonly Secret[];
  readonly signingKey: SigningKey;
  readonly verifyKey: VerifyKey;
  readonly agreementKey: AgreementKey;
  readonly signingPublicKey: Bytes;
  readonly agreementPublicKey: Bytes;
}

/** version u8 · box. The version is bound into the box, which opens as that version only. */
export async function sealKeyring(keyring: Keyring, wrapping: BoxKey, nonce?: Bytes): Promise<Bytes> {
  const box = await sealBox(wrapping, encodeKeyring(keyring), aad(KEYRING_VERSION), nonce);
  return concat([Uint8Array.of(KEYRING_VERSION), box]);
}

export async function openKeyring(sealed: Bytes, wrapping: BoxKey): Promise<Result<OpenKeyring, KeyringError>> {
  const keyring = await unwrap(sealed, wrapping);
  if (!keyring.ok) return keyring;
  const { space, device, local, epochs, signing, agreement } = keyring.value;
  const [signingKey, verifyKey, agreementKey] = await Promise.all([
    importSigningKey(signing.privateKey),
    importVerifyKey(signing.publicKey),
    importAgreementKey(agreement.privateKey),
  ]);
  if (!signingKey.ok || !verifyKey.ok || !agreementKey.ok) return err("malformed");
  return ok({
    space,
    device,
    local,
    epochs,
    signingKey: signingKey.value,
    verifyKey: verifyKey.value,
    agreementKey: agreementKey.value,
    signingPublicKey: signing.publicKey,
    agreementPublicKey: agreement.publicKey,
  });
}

/**
 * The same keyring under another key and with another local secret, for a lock set, changed or taken away: whoever has
 * an earlier copy of both opens nothing that is written from now on. The caller destroys the former box and key, and
 * seals anew what lay under the former local secret.
 */
export async function rewrapKeyring(
  sealed: Bytes,
  oldKey: BoxKey,
  newKey: BoxKey,
  local: Secret,
): Promise<Result<Bytes, KeyringError>> {
  const keyring = await unwrap(sealed, oldKey);
  return keyring.ok ? ok(await sealKeyring({ ...keyring.value, local }, newKey)) : keyring;
}

/** What a device learns from the chain: which space it is in, and the secrets of more epochs. */
export interface KeyringChange {
  readonly space?: SpaceId;
  /** All of them: the secret of epoch `e` is `epochs[e]`. */
  readonly epochs: readonly Secret[];
}

/** The same keyring in another space, or with more epochs; device, private keys and local secret stay. */
export async function changeKeyring(
  sealed: Bytes,
  wrapping: BoxKey,
  change: KeyringChange,
): Promise<Result<Bytes, KeyringError>> {
  const keyring = await unwrap(sealed, wrapping);
  return keyring.ok ? ok(await sealKeyring({ ...keyring.value, ...change }, wrapping)) : keyring;
}

async function unwrap(sealed: Bytes, wrapping: BoxKey): Promise<Result<Keyring, KeyringError>> {
  const version = sealed[0];
  if (version === undefined || version === 0) return err("malformed");
  if (version > KEYRING_VERSION) return err("newer");
  const opened = await openBox(wrapping, sealed.subarray(1), aad(version));
  if (!opened.ok) return err(opened.error === "too-short" ? "malformed" : "not-authentic");
  return decodeKeyring(opened.value);
}

const aad = (version: number): Bytes => concat([utf8("keyring|"), Uint8Array.of(version)]);
