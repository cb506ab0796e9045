import {
  type DeviceId,
  err,
  fromBase64Url,
  ID_BYTES,
  type OpId,
  ok,
  parseDeviceId,
  parseOpId,
  parseSpaceId,
  type Result,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import { ENVELOPE_SUITE, ENVELOPE_VERSION, HEADER_LAYOUT, type HeaderField, WIDTHS } from "./layout.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What everyone may read of an envelope, the relay too; the box is bound to these bytes. Version and suite are 1. */
export interface Header {
  readonly space: SpaceId;
  /** Which secret of the space the box is sealed under; 0 to 2^32 - 1. */
  readonly epoch: number;
  readonly device: DeviceId;
  /** The device's envelopes in this space, counted from 1, without a gap; below 2^53. */
  readonly devSeq: number;
  /** Hash of the same device's envelope before this one; EMPTY_HASH for the first. */
  readonly prevHash: Bytes;
  /** Names this envelope: one that arrives twice counts once. */
  readonly opId: OpId;
  /** Head of the membership chain as the author knew it; EMPTY_HASH while there is no chain. */
  readonly chainHead: Bytes;
  /** How far, and as what, the author had seen the space's log; 0 and EMPTY_HASH before any of it. Below 2^53. */
  readonly seenSeq: number;
  readonly seenHash: Bytes;
}

export type HeaderError = "too-short" | "bad-length" | "unknown-version" | "unknown-suite" | "number-too-large";

export const HEADER_BYTES: number = HEADER_LAYOUT.reduce((sum, [, type]) => sum + WIDTHS[type], 0);

/** "None before": never the hash of anything. */
export const EMPTY_HASH: Bytes = new Uint8Array(WIDTHS.hash);

const OFFSETS: ReadonlyMap<HeaderField, number> = new Map(
  HEADER_LAYOUT.map(([name], i) => [name, HEADER_LAYOUT.slice(0, i).reduce((sum, [, type]) => sum + WIDTHS[type], 0)]),
);

function offset(field: HeaderField): number {
  const at = OFFSETS.get(field);
  if (at === undefined) throw new RangeError(`the layout has no ${field}`);
  return at;
}

/** Throws on values that no header can hold: those are mistakes of the caller. */
export function encodeHeader(header: Header): Bytes {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(offset("version"), ENVELOPE_VERSION);
  view.setUint8(offset("suite"), ENVELOPE_SUITE);
  view.setUint32(offset("epoch"), whole(header.epoch, 2 ** 32 - 1));
  view.setBigUint64(offset("devSeq"), BigInt(whole(header.devSeq, Number.MAX_SAFE_INTEGER)));
  view.setBigUint64(offset("seenSeq"), BigInt(whole(header.seenSeq, Number.MAX_SAFE_INTEGER)));
  bytes.set(idBytes(header.space), offset("space"));
  bytes.set(idBytes(header.device), offset("device"));
  bytes.set(idBytes(header.opId), offset("opId"));
  bytes.set(hashBytes(header.prevHash), offset("prevHash"));
  bytes.set(hashBytes(header.chainHead), offset("chainHead"));
  bytes.set(hashBytes(header.seenHash), offset("seenHash"));
  return bytes;
}

function whole(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0 || value > most) throw new RangeError(`not a whole number up to ${most}`);
  return value;
}

function idBytes(id: string): Bytes {
  const bytes = fromBase64Url(id);
  if (!bytes.ok || bytes.value.length !== ID_BYTES) throw new TypeError("an id is 16 bytes in base64url");
  return bytes.value;
}

function hashBytes(hash: Bytes): Bytes {
  if (hash.length !== WIDTHS.hash) throw new RangeError("a hash has 32 bytes");
  return hash;
}

/** The version is looked at first, so that a longer header of a later version is told from a broken one. */
export function decodeHeader(bytes: Bytes): Result<Header, HeaderError> {
  const [version, suite] = bytes;
  if (version === undefined) return err("too-short");
  if (version !== ENVELOPE_VERSION) return err("unknown-version");
  if (suite === undefined) return err("too-short");
  if (suite !== ENVELOPE_SUITE) return err("unknown-suite");
  if (bytes.length < HEADER_BYTES) return err("too-short");
  if (bytes.length > HEADER_BYTES) return err("bad-length");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const devSeq = view.getBigUint64(offset("devSeq"));
  const seenSeq = view.getBigUint64(offset("seenSeq"));
  if (devSeq > Number.MAX_SAFE_INTEGER || seenSeq > Number.MAX_SAFE_INTEGER) return err("number-too-large");
  const slice = (field: HeaderField, length: number): Bytes => bytes.slice(offset(field), offset(field) + length);
  const hash = (field: HeaderField): Bytes => slice(field, WIDTHS.hash);
  const id = <T>(field: HeaderField, parse: (text: string) => Result<T, string>): T => {
    const parsed = parse(toBase64Url(slice(field, WIDTHS.id)));
    if (!parsed.ok) throw new TypeError("any 16 bytes are an id");
    return parsed.value;
  };
  return ok({
    space: id("space", parseSpaceId),
    epoch: view.getUint32(offset("epoch")),
    device: id("device", parseDeviceId),
    devSeq: Number(devSeq),
    prevHash: hash("prevHash"),
    opId: id("opId", parseOpId),
    chainHead: hash("chainHead"),
    seenSeq: Number(seenSeq),
    seenHash: hash("seenHash"),
  });
}
