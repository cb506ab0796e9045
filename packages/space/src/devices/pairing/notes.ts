/**
 * What two devices say to each other through the relay, each in the slot that its number names. All of it has one length
 * per slot, and lies there sealed under what follows from the link.
 */
import {
  type DeviceId,
  err,
  fromBase64Url,
  ok,
  parseDeviceId,
  parseSpaceId,
  type Result,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import { cut, join } from "../../meeting/cut.ts";
import { NONCE } from "../../meeting/keys-note.ts";
import type { Bytes } from "../../storage/port.ts";

export const SLOT = {
  /** Of the device that joins: the hash of what it will say in `keys`. */
  commitment: 0,
  /** Of the device that invites: which book. */
  book: 1,
  /** Of the device that joins: what it committed to. */
  keys: 2,
  /** Of the device that joins: its person has seen that the words are the same. */
  confirmed: 3,
  /** Of the device that invites: it is in. */
  grant: 4,
  joinerLeft: 5,
  inviterLeft: 6,
} as const;

const ID = 16;
const HASH = 32;
const NUMBER = 8;
const SIGNATURE = 64;

export interface BookNote {
  readonly nonce: Bytes;
  readonly space: SpaceId;
  /** Hash of the first entry of its chain, and of the last. */
  readonly genesis: Bytes;
  readonly head: Bytes;
}

/** What the device that invites has of the chain and of the relay's log once the other is in. */
export interface GrantNote {
  readonly device: DeviceId;
  readonly head: Bytes;
  readonly seq: number;
  readonly hash: Bytes;
}

export const writeBook = ({ nonce, space, genesis, head }: BookNote): Bytes => join([nonce, id(space), genesis, head]);

export function readBook(bytes: Bytes): Result<BookNote, "malformed"> {
  const parts = cut(bytes, [NONCE, ID, HASH, HASH]);
  if (!parts.ok) return parts;
  const [nonce, space, genesis, head] = parts.value;
  const named = space && parseSpaceId(toBase64Url(space));
  if (!named?.ok || nonce === undefined || genesis === undefined || head === undefined) return err("malformed");
  return ok({ nonce, space: named.value, genesis, head });
}

/** Without its signature. */
export function writeGrant({ device, head, seq, hash }: GrantNote): Bytes {
  const number = new Uint8Array(NUMBER);
  new DataView(number.buffer).setBigUint64(0, BigInt(seq));
  return join([id(device), head, number, hash]);
}

export interface SignedGrant extends GrantNote {
  readonly signed: Bytes;
  readonly signature: Bytes;
}

export function readGrant(bytes: Bytes): Result<SignedGrant, "malformed"> {
  const parts = cut(bytes, [ID, HASH, NUMBER, HASH, SIGNATURE]);
  if (!parts.ok) return parts;
  const [device, head, number, hash, signature] = parts.value;
  const named = device && parseDeviceId(toBase64Url(device));
  if (!named?.ok || head === undefined || hash === undefined || number === undefined || signature === undefined) {
    return err("malformed");
  }
  const seq = Number(new DataView(number.buffer).getBigUint64(0));
  if (!Number.isSafeInteger(seq)) return err("malformed");
  return ok({ device: named.value, head, seq, hash, signed: bytes.slice(0, -SIGNATURE), signature });
}

function id(text: string): Bytes {
  const bytes = fromBase64Url(text);
  if (!bytes.ok) throw new TypeError("an id is base64url");
  return bytes.value;
}
