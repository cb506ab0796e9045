import {
  type BoxKey,
  changeKeyring,
  encodeLock,
  type NewLock,
  newDeviceBoxKey,
  newSecret,
  openKeyring,
  rewrapKeyring,
  secureChance,
} from "@counterpoint/crypto";
import { err, newSpaceId, ok, type Result } from "@counterpoint/kernel";
import { COMING_BACK } from "../coming-back.ts";
import { DEPOSITS } from "../exchange/names.ts";
import { DEVICE_KEY, KEYRING, type KeysError, LOCK } from "../keys.ts";
import { CHAIN, LINK } from "../link/names.ts";
import { isPairingBegun } from "../partners/begun.ts";
import { RECOVERY } from "../recovery.ts";
import { MANIFEST } from "../replica.ts";
import type { Door } from "../space.ts";
import {
  type Bytes,
  type Change,
  type Position,
  type Storage,
  type StorageError,
  type StoredValue,
  TO_SCRUB,
} from "../storage/port.ts";
import { openVault, type Sealer, type Vault } from "../vault.ts";
import { WHO } from "../who.ts";

/** Each time another tab writes while the log is being sealed anew, it has to be done again. */
const TRIES = 5;

/** Entries sealed anew in one go. */
const PAGE = 500;

/** The former keys and the next ones. */
interface Exchange {
  readonly from: Vault;
  readonly to: Vault;
  readonly keyring: Bytes;
}

export type ChangeLockError =
  | KeysError
  /** Two have agreed on what this profile is to be: it is finished or forgotten first, or what they signed would be lost. */
  | { readonly kind: "pairing-begun" };

/**
 * Sets a lock, changes it, or takes it away (no `next`). Whatever it is, the space gets a new local secret, and all that
 * this device keeps is sealed anew under it in one write: neither an earlier copy of the profile, nor a former
 * passphrase, opens what is written later. A book that has no chain gets a new name: one that was being shared under the
 * former passphrase and was cut off may lie at a relay under the old name, which takes no other beginning. After it, the space in
 * memory can only be read, here and in other tabs. It knows of this profile alone: one that two people share stays as it is
 * when the lock of the person's own book changes.
 */
export async function changeLock(door: Door, next: NewLock | undefined): Promise<Result<void, ChangeLockError>> {
  const { storage } = door;
  return storage.whenFree<Result<void, ChangeLockError>>(async () => {
    const begun = await isPairingBegun(storage);
    if (!begun.ok) return begun;
    if (begun.value) return err({ kind: "pairing-begun" });
    const wrapping = next?.wrapping ?? (await newDeviceBoxKey());
    const exchange = await exchangeKeys(door, wrapping);
    if (!exchange.ok) return exchange;
    const written = await writeAnew(
      storage,
      exchange.value,
      next === undefined ? opensByDevice(wrapping) : opensByLock(next),
    );
    if (!written.ok) return written;
    // The lock holds already. Where the disk is too full for this, or the page is closed, the next opening does it.
    await storage.scrub();
    return ok(undefined);
  });
}

type Wrapping = Required<Pick<Change, "set" | "unset">>;

const opensByDevice = (key: BoxKey): Wrapping => ({ set: new Map([[DEVICE_KEY, key]]), unset: [LOCK] });
const opensByLock = ({ lock }: NewLock): Wrapping => ({
  set: new Map([[LOCK, encodeLock(lock)]]),
  unset: [DEVICE_KEY],
});

async function exchangeKeys({ storage, wrapping }: Door, next: BoxKey): Promise<Result<Exchange, KeysError>> {
  const sealed = await storage.value(KEYRING);
  if (!sealed.ok) return sealed;
  if (!(sealed.value instanceof Uint8Array)) return err({ kind: "keys-lost" });
  const local = newSecret();
  const [former, keyring] = [
    await openKeyring(sealed.value, wrapping),
    await rewrapKeyring(sealed.value, wrapping, next, local),
  ];
  // Another tab has changed the lock: this one's key is out of date.
  if (!former.ok || !keyring.ok) return err({ kind: "closed" });
  const chain = await storage.value(CHAIN);
  if (!chain.ok) return chain;
  const renamed = { space: newSpaceId(secureChance()), epochs: former.value.epochs };
  const named = chain.value === undefined ? await changeKeyring(keyring.value, next, renamed) : keyring;
  if (!named.ok) return err({ kind: "closed" });
  return ok({ from: await openVault(former.value.local), to: await openVault(local), keyring: named.value });
}

async function writeAnew(
  storage: Storage,
  exchange: Exchange,
  wrapping: Wrapping,
): Promise<Result<void, StorageError>> {
  for (let tries = TRIES; ; tries--) {
    const resealed = await reseal(storage, exchange);
    if (!resealed.ok) return resealed;
    const { head, entries, values } = resealed.value;
    const written = await storage.write({
      onlyIf: { head },
      replace: entries,
      set: new Map<string, StoredValue>([
        ...wrapping.set,
        [KEYRING, exchange.keyring],
        [TO_SCRUB, Uint8Array.of(1)],
        ...values,
      ]),
      // A cache of the log, which the next start makes anew.
      unset: [...wrapping.unset, MANIFEST],
      dropChunks: "all",
    });
    if (written.ok) return ok(undefined);
    if (written.error.kind !== "closed" || tries === 1) return written;
  }
}

interface Resealed {
  readonly head: Position;
  readonly entries: ReadonlyMap<Position, Bytes>;
  readonly values: ReadonlyMap<string, Bytes>;
}

/** What lies sealed beside the log and is no cache of it. */
const BESIDE: readonly (readonly [name: string, sealerOf: (vault: Vault) => Sealer])[] = [
  [LINK, ({ link }) => link],
  [CHAIN, ({ membership }) => membership],
  [RECOVERY, ({ recovery }) => recovery],
  [COMING_BACK, ({ waiting }) => waiting],
  [WHO, ({ who }) => who],
  [DEPOSITS, ({ deposits }) => deposits],
];

async function reseal(storage: Storage, { from, to }: Exchange): Promise<Result<Resealed, StorageError>> {
  const values = new Map<string, Bytes>();
  for (const [name, sealerOf] of BESIDE) {
    const box = await storage.value(name);
    if (!box.ok) return box;
    if (box.value instanceof Uint8Array) values.set(name, await anew(box.value, sealerOf(from), sealerOf(to)));
  }
  const entries = new Map<Position, Bytes>();
  let head: Position = 0;
  for (let last = false; !last; ) {
    const page = await storage.log(head, PAGE);
    if (!page.ok) return page;
    const sealed = await Promise.all(
      page.value.map(async ({ position, bytes }) => [position, await anew(bytes, from.entry, to.entry)] as const),
    );
    for (const [position, bytes] of sealed) entries.set(position, bytes);
    head = page.value.at(-1)?.position ?? head;
    last = page.value.length < PAGE;
  }
  return ok({ head, entries, values });
}

/** What could not be read stays as it is, and is counted as damaged after as it was before. */
async function anew(box: Bytes, from: Sealer, to: Sealer): Promise<Bytes> {
  const text = await from.open(box);
  return text.ok ? to.seal(text.value) : box;
}
