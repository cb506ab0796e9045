import {
  type DeviceId,
  err,
  type Member,
  type OpId,
  ok,
  type Result,
  type RoundId,
  type SpaceId,
} from "@counterpoint/kernel";
import { type Bytes, concat } from "./frame/bytes.ts";
import { record } from "./frame/compound.ts";
import {
  bytesUpTo,
  deviceId,
  exactly,
  type Field,
  hash,
  oneOf,
  opId,
  roundId,
  signature as signatureField,
  spaceId,
  u32,
} from "./frame/field.ts";
import { createReader, type FrameError } from "./frame/reader.ts";
import { MEMBERS } from "./members.ts";

/** Of a log entry: an envelope begins with 1. */
export const SEALED_VERSION = 2;
const SUITE = 1;

/** Under which the author's device signs everything that comes before the signature. */
export const SEALED_LABEL = "sealed-record";

/** Under which a share is hashed: `h2` = H(SHARE_LABEL, sharePlace, share). */
export const SHARE_LABEL = "sealed-share";

/** The longest padded content. */
export const MAX_SEALED_CONTENT: number = 64 * 1024;

/** Nonce, salt, padded content, tag. */
const MAX_SEALED_BOX: number = 12 + 32 + MAX_SEALED_CONTENT + 16;

/** Nonce, half of a key, hash of a subject, tag. */
const WRAP_BYTES = 12 + 32 + 32 + 16;

/** An answer that nobody can open before both are in. All of it may be seen by the relay. */
export interface SealedRecord {
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly member: Member;
  /** Counts what a member puts in for a round: the greatest holds. */
  readonly version: number;
  readonly epoch: number;
  readonly device: DeviceId;
  /** Head of the membership chain as the author knew it. */
  readonly chainHead: Bytes;
  /** Names this record: one that arrives twice counts once. */
  readonly opId: OpId;
  /** Commits to the content. */
  readonly com: Bytes;
  /** Commits to the share that the relay holds. */
  readonly h2: Bytes;
  /** One half of the key, and the hash of the subject, sealed for the members. */
  readonly wrap: Bytes;
  readonly box: Bytes;
}

/** All bytes are views into what was received. */
export interface SignedRecord {
  readonly record: SealedRecord;
  /** Everything before the signature. */
  readonly signed: Bytes;
  readonly signature: Bytes;
}

export type SealedRecordError = FrameError | "unknown-suite";

const layout: Field<SealedRecord> = record<SealedRecord>({
  space: spaceId,
  round: roundId,
  member: oneOf(MEMBERS),
  version: u32,
  epoch: u32,
  device: deviceId,
  chainHead: hash,
  opId,
  com: hash,
  h2: hash,
  wrap: exactly(WRAP_BYTES, "wrap"),
  box: bytesUpTo(MAX_SEALED_BOX),
});

export const SEALED_RECORD_LAYOUT: string = `version: u8 · suite: u8 · ${layout.layout} · signature: ${signatureField.layout}`;

export const MAX_SEALED_RECORD_BYTES: number = 2 + layout.least + MAX_SEALED_BOX + signatureField.least;

/** What is to be signed. Throws on what no record can hold. */
export const encodeUnsignedRecord = (content: SealedRecord): Bytes =>
  concat([Uint8Array.of(SEALED_VERSION, SUITE), ...layout.write(content)]);

export const encodeSealedRecord = (unsigned: Bytes, signature: Bytes): Bytes =>
  concat([unsigned, ...signatureField.write(signature)]);

/** Checks the shape alone. The version is looked at first, so that a later one is told from a broken one. */
export function decodeSealedRecord(bytes: Bytes): Result<SignedRecord, SealedRecordError> {
  const [version, suite] = bytes;
  if (version === undefined) return err("too-short");
  if (version !== SEALED_VERSION) return err("unknown-version");
  if (suite === undefined) return err("too-short");
  if (suite !== SUITE) return err("unknown-suite");
  if (bytes.length > MAX_SEALED_RECORD_BYTES) return err("too-long");
  const reader = createReader(bytes.subarray(2));
  const content = layout.read(reader);
  const end = bytes.length - reader.left;
  const signature = signatureField.read(reader);
  if (reader.error !== undefined) return err(reader.error);
  if (reader.left > 0) return err("too-long");
  return ok({ record: content, signed: bytes.subarray(0, end), signature });
}

/** Where a share belongs: what a relay can tell of it. */
export const sharePlace = ({
  space,
  round,
  member,
  version,
}: Pick<SealedRecord, "space" | "round" | "member" | "version">): Bytes =>
  concat([...spaceId.write(space), ...roundId.write(round), ...oneOf(MEMBERS).write(member), ...u32.write(version)]);
