/** One person's devices without a browser: the same code over disks in memory, with a lock, and a real line to a relay. */
import { checkinKind, ownLineKind, rhythmKind } from "@counterpoint/balance";
import { type Chance, type Clock, type Result, seededChance, UTC } from "@counterpoint/kernel";
import { createSchema } from "@counterpoint/records";
import {
  changeLock,
  createLock,
  createMemoryDisk,
  deviceNameKind,
  invite,
  join,
  type Link,
  type MemoryDisk,
  openByPassphrase,
  openLink,
  openMemoryStorage,
  openSpace,
  parseSecret,
  readLock,
  recoverySecret,
  type Space,
  type Stretch,
  type Sync,
  share,
} from "@counterpoint/space";
import { firstEveningKind } from "@counterpoint/today";
import { openKeys, type ProfileKeys } from "../../../packages/space/src/keys.ts";
import type { Transport } from "../../../packages/space/src/sync/port.ts";
import { startSync } from "../../../packages/space/src/sync/start-sync.ts";

export const PASSPHRASE = "seven-small-boats-Fähre";

/** All that the app keeps. */
const schema = createSchema([checkinKind, deviceNameKind, firstEveningKind, ownLineKind, rhythmKind]);
export const clock: Clock = { now: Date.now, zone: () => UTC };

export interface Device {
  readonly space: Space;
  readonly link: Link;
  readonly sync: Sync;
  /** What is secret on it, as it is now. */
  keys(): Promise<ProfileKeys>;
  close(): void;
}

/** Tells passphrases and salts apart as Argon2id does, without its work: what it withstands is tested elsewhere. */
export const quickly: Stretch = async (passphrase, salt) => {
  const bytes = new TextEncoder().encode(`${passphrase}|${salt.join()}`);
  return valid(parseSecret(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
};

/** The value of a result that must be one. */
export function valid<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

interface Watched {
  subscribe(listener: () => void): () => void;
}

/** Resolves once it holds; what is watched says when to look again. */
export function until(watched: Watched, holds: () => boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = watched.subscribe(() => holds() && resolve());
  if (holds()) resolve();
  return promise.finally(stop);
}

interface Profile {
  readonly disk: MemoryDisk;
  readonly chance: Chance;
}

export async function openProfile({ disk, chance }: Profile): Promise<Pick<Device, "space" | "link">> {
  const storage = openMemoryStorage(disk);
  const lock = valid(await readLock(storage));
  const unlocked = lock && valid(await openByPassphrase(lock, PASSPHRASE, quickly));
  const space = valid(await openSpace({ storage, clock, chance, schema, unlocked }));
  return { space, link: valid(await openLink(space, { clock, chance })) };
}

export async function newProfile(seed: number): Promise<Profile> {
  const profile = { disk: createMemoryDisk(), chance: seededChance(seed) };
  const { space } = await openProfile(profile);
  valid(await changeLock(space.door, await createLock(PASSPHRASE, undefined, quickly)));
  return profile;
}

function inStep(profile: Profile, open: Pick<Device, "space" | "link">, transport: Transport): Device {
  const sync = startSync({ link: open.link, transport, chance: profile.chance, pace: { shortest: 0, longest: 0 } });
  return {
    ...open,
    sync,
    keys: async () => valid(await openKeys(openMemoryStorage(profile.disk), profile.chance, open.space.door.wrapping)),
    close: () => {
      sync.stop();
      open.space.close();
    },
  };
}

/** Somebody's first device, whose book is put on the relay; and what words and passphrase of theirs come to. */
export async function begin(seed: number, transport: Transport) {
  const profile = await newProfile(seed);
  const open = await openProfile(profile);
  const entropy = valid(await open.space.recovery.draw());
  const secret = await recoverySecret(entropy, PASSPHRASE, quickly);
  valid(await share({ ...open, secret, transport }));
  return { device: inStep(profile, open, transport), entropy, secret };
}

/** Another device of the same person comes in by a link, with five words compared on both. */
export async function another(seed: number, first: Device, transport: Transport): Promise<Device> {
  const profile = await newProfile(seed);
  const { space } = await openProfile(profile);
  const inviting = invite({ ...first, transport });
  const joining = join({ door: space.door, clock, transport, link: inviting.link });
  await Promise.all([
    until(joining, () => joining.state().kind === "compare"),
    until(inviting, () => inviting.state().kind === "compare"),
  ]);
  joining.confirm();
  inviting.confirm();
  await Promise.all([
    until(joining, () => joining.state().kind === "joined"),
    until(inviting, () => inviting.state().kind === "added"),
  ]);
  return inStep(profile, await openProfile(profile), transport);
}
