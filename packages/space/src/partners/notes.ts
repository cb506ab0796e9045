/**
 * What two people's devices say to each other through the relay, each in the slot that its number names. All of it has
 * one length per slot, and lies there sealed under what follows from the link.
 */
import { err, ok, type Result } from "@counterpoint/kernel";
import type { MemberKeys } from "@counterpoint/membership";
import { cut, join } from "../meeting/cut.ts";
import type { Bytes } from "../storage/port.ts";
import { NAME_BYTES, readName, writeName } from "./name.ts";

export const SLOT = {
  /** Of who accepts: the hash of what it will say in `guest`. */
  commitment: 0,
  /** Of who invites: the keys of its device. */
  host: 1,
  /** Of who accepts: what it committed to. */
  guest: 2,
  /** Of each, once its person has seen that the words are the same: who it is in the space. */
  guestIntroduced: 3,
  hostIntroduced: 4,
  /** Of each, once its person has agreed: its signature under the beginning of the space. */
  hostSigned: 5,
  guestSigned: 6,
  /** Of who invites: nobody comes any more. Who accepts never says so. */
  hostLeft: 7,
} as const;

const KEY = 32;
const SIGNATURE = 64;

/** What a person is to the space, and to the other person. */
export interface Introduction {
  readonly keys: MemberKeys;
  /** Tidy. */
  readonly name: string;
}

/** Without its signature. */
export const writeIntroduction = ({ keys, name }: Introduction): Bytes =>
  join([keys.signing, keys.recovery, writeName(name)]);

export interface SignedIntroduction extends Introduction {
  readonly signed: Bytes;
  readonly signature: Bytes;
}

export function readIntroduction(bytes: Bytes): Result<SignedIntroduction, "malformed"> {
  const parts = cut(bytes, [KEY, KEY, NAME_BYTES, SIGNATURE]);
  if (!parts.ok) return parts;
  const [signing, recovery, named, signature] = parts.value;
  const name = named && readName(named);
  if (!name?.ok || signing === undefined || recovery === undefined || signature === undefined) return err("malformed");
  return ok({
    keys: { signing, recovery },
    name: name.value,
    signed: bytes.slice(0, -SIGNATURE),
    signature,
  });
}
