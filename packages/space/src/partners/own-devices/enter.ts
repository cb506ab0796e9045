import { changeKeyring } from "@counterpoint/crypto";
import { type Clock, civilDateAt, err, ok, type Result } from "@counterpoint/kernel";
import { isLive } from "@counterpoint/membership";
import { onLine, proveDevice, type Reach, readChain } from "../../devices/ask.ts";
import { readMembership } from "../../devices/chain-read.ts";
import { deviceKeysOf, type OwnKeys } from "../../devices/own.ts";
import type { DevicesError } from "../../devices/port.ts";
import { sameKeys } from "../../devices/same-keys.ts";
import { KEYRING, LOCK } from "../../keys.ts";
import { deviceBox, openEpochs } from "../../link/epoch-secrets.ts";
import { firstLink } from "../../link/first-link.ts";
import type { Door } from "../../space.ts";
import type { Bytes, Storage, StorageError, StoredValue } from "../../storage/port.ts";
import { lockOf } from "../prepare.ts";
import type { BookNote } from "./notes.ts";

export type EnterError =
  | DevicesError
  /** No device of the person has let this one in yet, or its keys have not come. */
  | { readonly kind: "not-yet" };

/** The chain as it lies at the relay, for a device that was let in. */
export async function fetchOurs(
  reach: Reach,
  { ring }: OwnKeys,
  book: BookNote,
): Promise<Result<readonly Bytes[], EnterError>> {
  return onLine<readonly Bytes[], EnterError>(reach, async (line) => {
    const proved = await proveDevice(line, ring, book.space);
    if (proved.ok) return readChain(line, book.space);
    const unknown = proved.error.kind === "refused" && proved.error.why === "bad-proof";
    return unknown ? err({ kind: "not-yet" }) : proved;
  });
}

export interface Entering {
  /** Of the own book: its lock is that of what is shared too. */
  readonly door: Door;
  /** A storage of its own, with nothing in it yet: made only when all is found good. */
  readonly fresh: () => Promise<Result<Storage, StorageError>>;
  readonly keys: OwnKeys;
  /** As the own book has it. */
  readonly book: BookNote;
  /** Whole. Nobody is believed about it: it has to be the one that the own book names, and name this device. */
  readonly chain: readonly Bytes[];
  readonly clock: Clock;
  /**
   * Who came back by words writes nothing before the person has confirmed what was found (A3): also where that was cut off,
   * and other devices of the person would let it in since.
   */
  readonly came: "invited" | "by-words";
}

/** In one write there is a profile that is a device of the shared book, or there is none. */
export async function enterOurs({
  door,
  fresh,
  keys,
  book,
  chain,
  clock,
  came,
}: Entering): Promise<Result<void, EnterError>> {
  const { ring, sealed } = keys;
  const state = await readMembership(chain, book.space);
  if (!state.ok) return state;
  const { steps, members, devices } = state.value;
  const self = devices.get(ring.device);
  if (steps[0]?.hash !== book.genesis || members.size !== 2) return err({ kind: "altered" });
  if (self === undefined || !isLive(self)) return err({ kind: "not-yet" });
  if (self.member !== book.member || !sameKeys(self, deviceKeysOf(ring))) return err({ kind: "altered" });
  const pair = { privateKey: ring.agreementKey, publicKey: ring.agreementPublicKey };
  const epochs = await openEpochs(state.value, deviceBox(state.value, ring.device, pair));
  if (!epochs.ok) return err({ kind: "not-yet" });
  const keyring = await changeKeyring(sealed, door.wrapping, { space: book.space, epochs: epochs.value });
  const today = civilDateAt(clock.now(), clock.zone());
  const { device, local } = ring;
  const isByWords = came === "by-words" || steps[self.added]?.signer?.rank === "member";
  const link = await firstLink({
    ...{ space: book.space, device, local, chain, today },
    came: isByWords ? "by-words" : "invited",
  });
  if (!keyring.ok || !link.ok) return err({ kind: "closed" });
  const lock = await lockOf(door);
  if (!lock.ok) return lock;
  if (lock.value === undefined) return err({ kind: "no-lock" });
  const storage = await fresh();
  if (!storage.ok) return storage;
  const kept = await keep(storage.value, new Map([[LOCK, lock.value], [KEYRING, keyring.value], ...link.value]));
  storage.value.close();
  return kept;
}

const keep = (storage: Storage, set: ReadonlyMap<string, StoredValue>): Promise<Result<void, StorageError>> =>
  storage.whenFree(async () => {
    const there = await storage.value(KEYRING);
    if (!there.ok) return there;
    if (there.value !== undefined) return err({ kind: "closed" });
    const written = await storage.write({ set });
    return written.ok ? ok(undefined) : written;
  });
