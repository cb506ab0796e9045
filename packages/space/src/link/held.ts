import { checks, type OpenKeyring, openKeyring } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, type Result, toBase64Url, toHex } from "@counterpoint/kernel";
import { headOf, type Membership, replay } from "@counterpoint/membership";
import { KEYRING } from "../keys.ts";
import type { Bytes, StorageError, StoredValue } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Ground } from "./ground.ts";
import { CHAIN, LINK } from "./names.ts";
import { type LinkState, START, ZEROS } from "./state.ts";
import { decodeChain, decodeState, encodeChain, encodeState } from "./state-codec.ts";
import { isWhoWeAre } from "./whose.ts";

/** What lies on the disk of a link, opened. Replaced whole with every change. */
export interface Held {
  readonly state: LinkState;
  readonly chain: readonly Bytes[];
  /** Null while there is no chain. */
  readonly membership: Membership | null;
  readonly keys: OpenKeyring;
  readonly sealedKeys: Bytes;
}

/** What was read, and the box it was read from: as long as that lies there, nothing has changed. */
export interface Read {
  readonly held: Held;
  readonly box: Bytes | undefined;
}

/** Reads what another tab may have changed since `before`. */
export async function readHeld(ground: Ground, before: Read | undefined): Promise<Result<Read, StorageError>> {
  const { storage, vault } = ground;
  const [value, sealed] = [await storage.value(LINK), await storage.value(KEYRING)];
  if (!value.ok) return value;
  if (!sealed.ok) return sealed;
  const box = value.value instanceof Uint8Array ? value.value : undefined;
  const keys = await keysFrom(ground, sealed.value, before);
  if (!keys.ok) return keys;
  if (before !== undefined && isSame(box, before.box)) return ok({ box, held: { ...before.held, ...keys.value } });
  const text = box === undefined ? ok(encodeState(START)) : await vault.link.open(box);
  const state = text.ok ? decodeState(text.value) : undefined;
  if (state === undefined) return err(DAMAGED);
  const chain = await chainOf(ground, state, before?.held);
  return chain.ok ? ok({ box, held: { state, ...chain.value, ...keys.value } }) : chain;
}

const DAMAGED: StorageError = { kind: "unavailable", detail: "what is known of the other devices is damaged" };

const isSame = (one: Bytes | undefined, other: Bytes | undefined): boolean =>
  one === undefined || other === undefined ? one === other : sameBytes(one, other);

async function keysFrom(
  { wrapping }: Ground,
  sealed: StoredValue | undefined,
  before: Read | undefined,
): Promise<Result<Pick<Held, "keys" | "sealedKeys">, StorageError>> {
  // The lock was changed, or the profile erased, by another tab.
  if (!(sealed instanceof Uint8Array)) return err({ kind: "closed" });
  if (before !== undefined && sameBytes(sealed, before.held.sealedKeys)) {
    return ok({ keys: before.held.keys, sealedKeys: sealed });
  }
  const keys = await openKeyring(sealed, wrapping);
  return keys.ok ? ok({ keys: keys.value, sealedKeys: sealed }) : err({ kind: "closed" });
}

async function chainOf(
  ground: Ground,
  { chain: { head } }: LinkState,
  before: Held | undefined,
): Promise<Result<Pick<Held, "chain" | "membership">, StorageError>> {
  const { storage, vault, space } = ground;
  if (head === ZEROS) return ok({ chain: [], membership: null });
  if (before?.state.chain.head === head) return ok({ chain: before.chain, membership: before.membership });
  const value = await storage.value(CHAIN);
  if (!value.ok) return value;
  if (!(value.value instanceof Uint8Array)) return err(DAMAGED);
  const text = await vault.membership.open(value.value);
  const entries = text.ok ? decodeChain(text.value) : undefined;
  const chain = (entries ?? []).flatMap((entry) => {
    const bytes = fromBase64Url(entry);
    return bytes.ok ? [bytes.value] : [];
  });
  const membership = await replay(chain, space, checks);
  if (!membership.ok || toHex(headOf(membership.value)) !== head) return err(DAMAGED);
  if (!isWhoWeAre(ground, membership.value)) return err(DAMAGED);
  return ok({ chain, membership: membership.value });
}

/** The values that have to be set so that `next` is what lies there. */
export async function valuesOf(
  { vault }: Pick<Ground, "vault">,
  next: Pick<Held, "state" | "chain" | "sealedKeys">,
  before: Held | undefined,
): Promise<ReadonlyMap<string, Bytes>> {
  const values = new Map<string, Bytes>([[LINK, await vault.link.seal(encodeState(next.state))]]);
  if (next.chain !== before?.chain) {
    values.set(CHAIN, await vault.membership.seal(encodeChain(next.chain.map(toBase64Url))));
  }
  if (next.sealedKeys !== before?.sealedKeys) values.set(KEYRING, next.sealedKeys);
  return values;
}
