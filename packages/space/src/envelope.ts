/** One envelope: batches, padded, sealed under an epoch of the space, bound to a header and signed by one device. */
import {
  type BoxKey,
  type Bytes,
  envelopeKey,
  OPERATIONS_FLOOR,
  type OpenKeyring,
  openBox,
  pad,
  type Secret,
  sealBox,
  sha256,
  sign,
  unpad,
  type VerifyKey,
  verify,
} from "@counterpoint/crypto";
import { type DeviceId, err, type OpId, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { type Batch, type BatchError, decodeBatch, encodeBatch } from "@counterpoint/records";
import {
  type BatchesError,
  decodeBatches,
  decodeEnvelope,
  type Envelope,
  encodeBatches,
  encodeEnvelope,
  encodeHeader,
  encodeUnsigned,
  type Header,
  type EnvelopeError as ShapeError,
} from "@counterpoint/wire";

const SIGNATURE = "envelope";

/** What the author knew of the space when sealing; both go into the header, so that nobody can pretend otherwise. */
export type Witness = Pick<Header, "chainHead" | "seenSeq" | "seenHash">;

/** The place of an envelope in its device's own sequence. */
export type Link = Pick<Header, "devSeq" | "prevHash">;

export type SealingKeys = Pick<OpenKeyring, "space" | "device" | "epochs" | "signingKey">;

/** Seals under the newest epoch of `keys`. */
export async function sealEnvelope(
  keys: SealingKeys,
  witness: Witness,
  link: Link,
  opId: OpId,
  batches: readonly Batch[],
): Promise<Bytes> {
  const epoch = keys.epochs.length - 1;
  const secret = keys.epochs[epoch];
  if (secret === undefined) throw new RangeError("a keyring has at least one epoch");
  const header = encodeHeader({ space: keys.space, epoch, device: keys.device, opId, ...link, ...witness });
  const text = new TextEncoder().encode(encodeBatches(batches.map(encodeBatch)));
  const box = await sealBox(await envelopeKey(secret, keys.device), pad(text, OPERATIONS_FLOOR), header);
  return encodeEnvelope(header, box, await sign(keys.signingKey, SIGNATURE, encodeUnsigned(header, box)));
}

export interface OpeningKeys {
  readonly space: SpaceId;
  epoch(epoch: number): Secret | undefined;
  /** The key by which the membership chain knows this device; never one that came with the envelope. */
  device(device: DeviceId): VerifyKey | undefined;
}

export interface OpenedEnvelope {
  readonly header: Header;
  readonly batches: readonly Batch[];
}

export type EnvelopeError =
  | ShapeError
  | BatchesError
  | BatchError
  | "other-space"
  /** No such device in the chain, or not its signature. */
  | "unknown-device"
  | "forged"
  /** Its epoch's key has not arrived here. */
  | "unknown-epoch"
  /** Signed, but sealed under another key or with another header. */
  | "not-authentic"
  | "bad-padding"
  | "not-text"
  /** It writes under the name of another device of the chain, which speaks for itself. */
  | "foreign-stamp";

export async function openEnvelope(bytes: Bytes, keys: OpeningKeys): Promise<Result<OpenedEnvelope, EnvelopeError>> {
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { header } = envelope.value;
  if (header.space !== keys.space) return err("other-space");
  const verifyKey = keys.device(header.device);
  if (verifyKey === undefined) return err("unknown-device");
  if (!(await isSignedBy(envelope.value, verifyKey))) return err("forged");
  const secret = keys.epoch(header.epoch);
  if (secret === undefined) return err("unknown-epoch");
  const content = await openContent(envelope.value, await envelopeKey(secret, header.device));
  if (!content.ok) return content;
  const batches: Batch[] = [];
  for (const text of content.value.texts) {
    const batch = decodeBatch(text);
    if (!batch.ok) return batch;
    const { device } = batch.value.stamp;
    if (device !== header.device && keys.device(device) !== undefined) return err("foreign-stamp");
    batches.push(batch.value);
  }
  return ok({ header, batches });
}

export const isSignedBy = ({ signed, signature }: Envelope, key: VerifyKey): Promise<boolean> =>
  verify(key, SIGNATURE, signed, signature);

export type ContentError = BatchesError | "not-authentic" | "bad-padding" | "not-text";

export interface Content {
  /** The array of batches, as it was sealed. */
  readonly text: string;
  readonly texts: readonly string[];
}

/** `key` is that of the header's epoch and device. */
export async function openContent({ headerBytes, box }: Envelope, key: BoxKey): Promise<Result<Content, ContentError>> {
  const opened = await openBox(key, box, headerBytes);
  if (!opened.ok) return err("not-authentic");
  const bytes = unpad(opened.value);
  if (!bytes.ok) return err("bad-padding");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.value);
  } catch {
    return err("not-text");
  }
  const texts = decodeBatches(text);
  return texts.ok ? ok({ text, texts: texts.value }) : texts;
}

/** What the device's next envelope names as the one before it. */
export const hashOfEnvelope = (bytes: Bytes): Promise<Bytes> => sha256("envelope", bytes);
