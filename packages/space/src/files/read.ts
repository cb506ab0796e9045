import { checks, newDigest } from "@counterpoint/crypto";
import {
  type DeviceId,
  err,
  fromHex,
  ok,
  parseDeviceId,
  parseSpaceId,
  type Result,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import { type Membership, type Refusal, replay } from "@counterpoint/membership";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ParcelError } from "./error.ts";
import {
  END,
  HEAD_BYTES,
  MAGIC,
  MAX_PARCEL_BYTES,
  MAX_PARCEL_ENTRIES,
  PARCEL_LABEL,
  PARCEL_VERSION,
  PIECES,
  type PieceKind,
  WIDTHS,
} from "./layout.ts";
import { END_MARK } from "./pieces.ts";
import { type Portions, portionsOf } from "./portions.ts";

/** A parcel that was read to its end and found whole, made by a device of its book. Nothing is done with it yet. */
export interface Parcel {
  readonly space: SpaceId;
  /** Which device made it. */
  readonly device: DeviceId;
  readonly chain: readonly Bytes[];
  /** What that chain comes to. */
  readonly membership: Membership;
  readonly envelopes: number;
  readonly file: Blob;
}

/**
 * Reads a file whole, in little memory, whoever made it. Any bytes at all give a parcel or one reason; nothing throws.
 * What is inside the envelopes is for the link to judge.
 */
export async function readParcel(file: Blob): Promise<Result<Parcel, ParcelError>> {
  if (file.size === 0) return err({ kind: "empty" });
  if (file.size > MAX_PARCEL_BYTES) return err({ kind: "too-large", limit: MAX_PARCEL_BYTES });
  const portions = portionsOf(file);
  const head = await readHead(portions);
  if (!head.ok) return head;
  const digest = await newDigest();
  digest.update(head.value.bytes);
  const chain: Bytes[] = [];
  let envelopes = 0;
  for (;;) {
    const piece = await nextPiece(portions);
    if (!piece.ok) return piece;
    if (piece.value === undefined) break;
    digest.update(piece.value.prefix);
    digest.update(piece.value.content);
    if (piece.value.kind === "envelope") envelopes++;
    else if (chain.push(piece.value.content) > MAX_PARCEL_ENTRIES) return err({ kind: "altered" });
  }
  digest.update(END_MARK);
  const whole = fromHex(digest.end());
  const signature = await readEnd(portions, whole);
  if (!signature.ok) return signature;
  const { space, device } = head.value;
  const membership = await replay(chain, space, checks);
  if (!membership.ok) return err({ kind: NEWER.has(membership.error.why) ? "newer" : "forged" });
  const maker = membership.value.devices.get(device);
  if (maker === undefined || !(await checks.verify(maker.signing, PARCEL_LABEL, whole, signature.value))) {
    return err({ kind: "forged" });
  }
  return ok({ space, device, chain, membership: membership.value, envelopes, file });
}

/** The envelopes of a parcel, read from its file once more. */
export async function* envelopesIn({ file }: Parcel): AsyncGenerator<Result<Bytes, ParcelError>> {
  const portions = portionsOf(file);
  const head = await portions.take(HEAD_BYTES);
  if (!head.ok) return yield err({ kind: head.error });
  for (;;) {
    const piece = await nextPiece(portions);
    if (!piece.ok) return yield piece;
    if (piece.value === undefined) return;
    if (piece.value.kind === "envelope") yield ok(piece.value.content);
  }
}

/** A later version wrote these entries: an update is needed to know who made the parcel. */
const NEWER: ReadonlySet<Refusal> = new Set(["unknown-version", "unknown-kind", "unknown-suite"]);

interface Head {
  readonly bytes: Bytes;
  readonly space: SpaceId;
  readonly device: DeviceId;
}

async function readHead(portions: Portions): Promise<Result<Head, ParcelError>> {
  const start = await portions.take(MAGIC.length + 1);
  if (!start.ok) return err({ kind: start.error === "unreadable" ? "unreadable" : "foreign" });
  if (!sameBytes(start.value.subarray(0, MAGIC.length), MAGIC)) return err({ kind: "foreign" });
  const version = start.value[MAGIC.length] ?? 0;
  if (version > PARCEL_VERSION) return err({ kind: "newer" });
  if (version !== PARCEL_VERSION) return err({ kind: "altered" });
  const ids = await portions.take(2 * WIDTHS.id);
  if (!ids.ok) return err({ kind: ids.error });
  const space = parseSpaceId(toBase64Url(ids.value.subarray(0, WIDTHS.id)));
  const device = parseDeviceId(toBase64Url(ids.value.subarray(WIDTHS.id)));
  if (!space.ok || !device.ok) throw new TypeError("any 16 bytes are an id");
  const bytes = new Uint8Array(HEAD_BYTES);
  bytes.set(start.value);
  bytes.set(ids.value, start.value.length);
  return ok({ bytes, space: space.value, device: device.value });
}

interface Piece {
  readonly kind: PieceKind;
  readonly prefix: Bytes;
  readonly content: Bytes;
}

/** Undefined where the pieces end. A length beyond its limit is refused before anything is read into it. */
async function nextPiece(portions: Portions): Promise<Result<Piece | undefined, ParcelError>> {
  const number = await portions.take(1);
  if (!number.ok) return err({ kind: number.error });
  if (number.value[0] === END) return ok(undefined);
  const kind = kindOf(number.value[0]);
  if (kind === undefined) return err({ kind: "altered" });
  const width = await portions.take(WIDTHS.length);
  if (!width.ok) return err({ kind: width.error });
  const length = new DataView(width.value.buffer).getUint32(0);
  if (length > PIECES[kind].most) return err({ kind: "altered" });
  const content = await portions.take(length);
  if (!content.ok) return err({ kind: content.error });
  const prefix = Uint8Array.of(PIECES[kind].number, ...width.value);
  return ok({ kind, prefix, content: content.value });
}

function kindOf(number: number | undefined): PieceKind | undefined {
  if (number === PIECES.entry.number) return "entry";
  return number === PIECES.envelope.number ? "envelope" : undefined;
}

/** The signature, once the digest has been found right and nothing stands behind it. */
async function readEnd(portions: Portions, whole: Bytes): Promise<Result<Bytes, ParcelError>> {
  const end = await portions.take(WIDTHS.digest + WIDTHS.signature);
  if (!end.ok) return err({ kind: end.error });
  const ended = await portions.ended();
  if (!ended.ok) return err({ kind: ended.error });
  if (!ended.value || !sameBytes(end.value.subarray(0, WIDTHS.digest), whole)) return err({ kind: "altered" });
  return ok(end.value.slice(WIDTHS.digest));
}
