import {
  type BoxKey,
  changeKeyring,
  newSecret,
  openKeyring,
  rewrapKeyring,
  type Secret,
  secureChance,
} from "@counterpoint/crypto";
import { err, newSpaceId, ok, type Result } from "@counterpoint/kernel";
import { COMING_BACK } from "../coming-back.ts";
import { DEPOSITS } from "../exchange/names.ts";
import { KEYRING } from "../keys.ts";
import { CHAIN, LINK } from "../link/names.ts";
import { RECOVERY } from "../recovery.ts";
import { MANIFEST } from "../replica.ts";
import {
  type Bytes,
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

/** A keyring, and what opens it. */
export interface Sealed {
  readonly keyring: Bytes;
  readonly wrapping: BoxKey;
}

/** What opens the profile from then on, and what else is written with it. */
export interface Next {
  readonly wrapping: BoxKey;
  readonly set: ReadonlyMap<string, StoredValue>;
  readonly unset: readonly string[];
}

/**
 * The profile gets a new local secret, and all that it keeps is sealed anew under it in one write. A book that has no
 * chain gets a new name too. Called by whoever holds the lock of the profile.
 */
export async function exchange(storage: Storage, from: Sealed, next: Next): Promise<Result<void, StorageError>> {
  const keys = await exchangeKeys(storage, from, next.wrapping);
  if (!keys.ok) return keys;
  const written = await writeAnew(storage, keys.value, next);
  if (!written.ok) return written;
  // The lock holds already. Where the disk is too full for this, or the page is closed, the next opening does it.
  await storage.scrub();
  return ok(undefined);
}

/** The former keys and the next ones. */
interface Keys {
  readonly from: Vault;
  readonly to: Vault;
  readonly keyring: Bytes;
}

async function exchangeKeys(
  storage: Storage,
  { keyring: sealed, wrapping }: Sealed,
  next: BoxKey,
): Promise<Result<Keys, StorageError>> {
  const local: Secret = newSecret();
  const [former, keyring] = [await openKeyring(sealed, wrapping), await rewrapKeyring(sealed, wrapping, next, local)];
  // Another tab has changed the lock: this one's key is out of date.
  if (!former.ok || !keyring.ok) return err({ kind: "closed" });
  const chain = await storage.value(CHAIN);
  if (!chain.ok) return chain;
  const renamed = { space: newSpaceId(secureChance()), epochs: former.value.epochs };
  const named = chain.value === undefined ? await changeKeyring(keyring.value, next, renamed) : keyring;
  if (!named.ok) return err({ kind: "closed" });
  return ok({ from: await openVault(former.value.local), to: await openVault(local), keyring: named.value });
}

async function writeAnew(storage: Storage, keys: Keys, next: Next): Promise<Result<void, StorageError>> {
  for (let tries = TRIES; ; tries--) {
    const resealed = await reseal(storage, keys);
    if (!resealed.ok) return resealed;
    const { head, entries, values } = resealed.value;
    const written = await storage.write({
      onlyIf: { head },
      replace: entries,
      set: new Map<string, StoredValue>([
        ...next.set,
        [KEYRING, keys.keyring],
        [TO_SCRUB, Uint8Array.of(1)],
        ...values,
      ]),
      // A cache of the log, which the next start makes anew.
      unset: [...next.unset, MANIFEST],
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

async function reseal(storage: Storage, { from, to }: Keys): Promise<Result<Resealed, StorageError>> {
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
