/** What is kept of a pairing from when both have agreed until the space is there: a cut in between loses nothing. */
import { type BoxKey, changeKeyring, deriveBoxKey, openBox, type Secret, sealBox } from "@counterpoint/crypto";
import { err, fromBase64Url, type Member, ok, type Result, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import { type OwnKeys, openOwn } from "../devices/own.ts";
import { KEYRING, LOCK } from "../keys.ts";
import type { Door } from "../space.ts";
import type { Bytes, Storage, StorageError, StoredValue } from "../storage/port.ts";

const BEGUN = "partners";

const shape = v.object({
  v: v.literal(1),
  member: v.picklist(["a", "b"]),
  other: v.string(),
  chain: v.pipe(v.array(v.string()), v.minLength(1)),
});

export interface Begun {
  readonly member: Member;
  /** What the other person wants to be called. */
  readonly other: string;
  /** The first entry, signed by both, and with who invited also the first epoch. */
  readonly chain: readonly Bytes[];
}

export interface KeptBegun extends Begun {
  readonly own: OwnKeys;
}

/** Where the disk is empty: nothing of another pairing, or of a space, is lost. */
export async function keepBegun(
  { storage, wrapping }: Door,
  lock: Bytes,
  { own, space, member, other, chain }: KeptBegun & { readonly space: SpaceId },
): Promise<Result<void, StorageError>> {
  const keyring = await changeKeyring(own.sealed, wrapping, { space, epochs: own.ring.epochs });
  if (!keyring.ok) return err({ kind: "closed" });
  const text = JSON.stringify({ v: 1, member, other, chain: chain.map(toBase64Url) });
  const box = await sealBox(await keyOf(own.ring.local), utf8.encode(text), AAD);
  return storage.whenFree(async () => {
    const there = await storage.value(KEYRING);
    if (!there.ok) return there;
    if (there.value !== undefined) return err({ kind: "closed" });
    const set = new Map<string, StoredValue>([
      [LOCK, lock],
      [KEYRING, keyring.value],
      [BEGUN, box],
    ]);
    const written = await storage.write({ set });
    return written.ok ? ok(undefined) : written;
  });
}

/** Undefined where none was begun, or where it is not whole. `closed`: under another lock. */
export async function readBegun(door: Door): Promise<Result<KeptBegun | undefined, StorageError>> {
  const box = await door.storage.value(BEGUN);
  if (!box.ok) return box;
  if (!(box.value instanceof Uint8Array)) return ok(undefined);
  const own = await openOwn(door);
  if (!own.ok) return own;
  const opened = await openBox(await keyOf(own.value.ring.local), box.value, AAD);
  const text = opened.ok ? new TextDecoder().decode(opened.value) : "";
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  const chain = kept.success ? kept.output.chain.flatMap(entryOf) : [];
  return ok(kept.success ? { ...kept.output, own: own.value, chain } : undefined);
}

function entryOf(text: string): readonly Bytes[] {
  const bytes = fromBase64Url(text);
  return bytes.ok ? [bytes.value] : [];
}

/** Whether a pairing was begun here and is not finished: it can be finished, or forgotten. */
export async function isPairingBegun(storage: Pick<Storage, "value">): Promise<Result<boolean, StorageError>> {
  const box = await storage.value(BEGUN);
  return box.ok ? ok(box.value !== undefined) : box;
}

/** Whoever asks for it has been told that the other person may be in a space alone then. A finished one stays. */
export function forgetPairing(storage: Storage): Promise<Result<void, StorageError>> {
  return storage.whenFree(async () => {
    const begun = await isPairingBegun(storage);
    if (!begun.ok) return begun;
    if (!begun.value) return ok(undefined);
    const written = await storage.write({ unset: [...UNSET_WITH_IT, KEYRING, LOCK] });
    return written.ok ? ok(undefined) : written;
  });
}

/** What goes in the write that makes the profile one of the space. */
export const UNSET_WITH_IT: readonly string[] = [BEGUN];

const utf8 = new TextEncoder();
const AAD = utf8.encode("partners-begun");

const keyOf = (local: Secret): Promise<BoxKey> => deriveBoxKey(local, "partners-begun", new Uint8Array());
