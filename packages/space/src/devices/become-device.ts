import { changeKeyring } from "@counterpoint/crypto";
import { type Clock, civilDateAt, type DeviceId, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { isLive, type Membership } from "@counterpoint/membership";
import { COMING_BACK } from "../coming-back.ts";
import { KEYRING } from "../keys.ts";
import { deviceBox, openEpochs } from "../link/epoch-secrets.ts";
import { firstLink, isShared } from "../link/first-link.ts";
import { RECOVERY } from "../recovery.ts";
import type { Door } from "../space.ts";
import type { Bytes, StorageError, StoredValue } from "../storage/port.ts";
import { readMembership, spaceOf } from "./chain-read.ts";
import { deviceKeysOf, type OwnKeys, openOwn } from "./own.ts";
import type { DevicesError } from "./port.ts";
import { sameKeys } from "./same-keys.ts";

export interface Becoming {
  readonly door: Door;
  readonly clock: Clock;
  /** Whole, from genesis on; that it is the right one is for the caller to know. */
  readonly chain: readonly Bytes[];
  /** What a device of the book has signed to have seen of the relay's log: the relay is held to it. */
  readonly seen?: Claim;
  /** Who came back by words writes nothing before the person has confirmed what was found (A3). */
  readonly came: "invited" | "by-words";
}

export interface Claim {
  readonly device: DeviceId;
  readonly seq: number;
  readonly hash: Bytes;
}

/**
 * This profile becomes the device that a chain names: the secrets of all epochs, the space and the chain are kept in one
 * write, or nothing is. Device, keys and what was written here stay. What recovery words spelled here was for another
 * book and goes. After it the book has to be opened anew. In a space of two people only a profile without a word in it
 * does: what was written here would travel to the other person (S4).
 */
export async function becomeDevice(becoming: Becoming): Promise<Result<SpaceId, DevicesError>> {
  const { door, chain } = becoming;
  const space = spaceOf(chain);
  if (!space.ok) return space;
  const state = await readMembership(chain, space.value);
  if (!state.ok) return state;
  return door.storage.whenFree(async () => {
    const [own, shared] = [await openOwn(door), await isShared(door.storage)];
    if (!own.ok) return own;
    if (!shared.ok) return shared;
    // Of another book already: what is here of that one would be lost.
    if (shared.value) return err({ kind: "refused", why: "shared" });
    const written = await hasWords(door);
    if (!written.ok) return written;
    if (written.value && state.value.members.size > 1) return err({ kind: "altered" });
    const set = await whatIsKept(becoming, state.value, own.value);
    if (!set.ok) return set;
    const kept = await door.storage.write({ set: set.value, unset: [RECOVERY, COMING_BACK] });
    return kept.ok ? space : kept;
  });
}

async function hasWords({ storage }: Door): Promise<Result<boolean, StorageError>> {
  const log = await storage.log(0, 1);
  return log.ok ? ok(log.value.length > 0) : log;
}

async function whatIsKept(
  { door, clock, chain, seen, came }: Becoming,
  state: Membership,
  { ring, sealed }: OwnKeys,
): Promise<Result<ReadonlyMap<string, StoredValue>, DevicesError>> {
  const named = state.devices.get(ring.device);
  if (named === undefined || !isLive(named) || !sameKeys(named, deviceKeysOf(ring))) return err({ kind: "altered" });
  const keys = { privateKey: ring.agreementKey, publicKey: ring.agreementPublicKey };
  const epochs = await openEpochs(state, deviceBox(state, ring.device, keys));
  if (!epochs.ok || epochs.value.length === 0) return err({ kind: "altered" });
  const keyring = await changeKeyring(sealed, door.wrapping, { space: state.space, epochs: epochs.value });
  if (!keyring.ok) return err({ kind: "closed" });
  const first = await firstLink({
    space: state.space,
    device: ring.device,
    local: ring.local,
    chain,
    today: civilDateAt(clock.now(), clock.zone()),
    came,
    ...(seen === undefined ? {} : { seen }),
  });
  if (!first.ok) return err({ kind: "altered" });
  return ok(new Map<string, StoredValue>([...first.value, [KEYRING, keyring.value]]));
}
