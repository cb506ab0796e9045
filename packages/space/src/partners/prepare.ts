import {
  createKeyring,
  type OpenKeyring,
  openKeyring,
  type RecoverySecret,
  sealKeyring,
  secureChance,
} from "@counterpoint/crypto";
import { type Clock, err, newDeviceId, newSpaceId, ok, type Result } from "@counterpoint/kernel";
import type { Reach } from "../devices/ask.ts";
import type { OwnKeys } from "../devices/own.ts";
import { KEYRING, LOCK } from "../keys.ts";
import type { Door } from "../space.ts";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";
import { hasRoom } from "./list.ts";
import { tidyName } from "./name.ts";
import type { PartnerFailure } from "./port.ts";

/** A person who is to share a space, and where it will lie on this device. */
export interface Person {
  /** Of the person's own book: its lock is the lock of what they share too. Nothing else of that book is looked at. */
  readonly door: Door;
  /** Of its own, with nothing in it yet. */
  readonly storage: Storage;
  /** Of the passphrase of that lock, asked again, and of what the words of that book spell or would. */
  readonly secret: RecoverySecret;
}

export interface PartnerOptions extends Person, Reach {
  /** What they want to be called by the other person. */
  readonly name: string;
  readonly clock: Clock;
}

/** What a person brings to a pairing: keys that were made for it, which nothing else ever had. */
export interface Prepared {
  readonly own: OwnKeys;
  /** As it lies beside the person's own book. */
  readonly lock: Bytes;
  readonly name: string;
}

export async function prepare({
  door,
  storage,
  secret,
  name,
  ...reach
}: Omit<PartnerOptions, "clock">): Promise<Result<Prepared, PartnerFailure>> {
  const tidy = tidyName(name);
  if (tidy === undefined) return err("no-name");
  const [lock, free] = [await lockOf(door), await isFree(storage)];
  if (!lock.ok || !free.ok || !free.value) return err("not-kept");
  if (lock.value === undefined) return err("no-lock");
  const room = await hasRoom(reach, secret);
  // Where there is no line now there may be one in a moment: the meeting waits for it.
  if (!room.ok && room.error.kind === "refused" && room.error.why === "over-quota") return err("refused");
  return ok({ own: await mintKeys(door), lock: lock.value, name: tidy });
}

/** Undefined where there is none. */
export async function lockOf({ storage }: Pick<Door, "storage">): Promise<Result<Bytes | undefined, StorageError>> {
  const lock = await storage.value(LOCK);
  if (!lock.ok) return lock;
  return ok(lock.value instanceof Uint8Array ? lock.value : undefined);
}

export async function isFree(storage: Storage): Promise<Result<boolean, StorageError>> {
  const keyring = await storage.value(KEYRING);
  return keyring.ok ? ok(keyring.value === undefined) : keyring;
}

/** The space they are for is not known yet: its id follows from what both bring. */
export async function mintKeys({ wrapping }: Pick<Door, "wrapping">): Promise<OwnKeys> {
  const chance = secureChance();
  const sealed = await sealKeyring(await createKeyring(newSpaceId(chance), newDeviceId(chance)), wrapping);
  return { sealed, ring: await opened(sealed, wrapping) };
}

async function opened(sealed: Bytes, wrapping: Door["wrapping"]): Promise<OpenKeyring> {
  const ring = await openKeyring(sealed, wrapping);
  if (!ring.ok) throw new TypeError("what was sealed here opens here");
  return ring.value;
}
