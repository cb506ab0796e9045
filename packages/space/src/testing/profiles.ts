/** Profiles with a lock, and books that they share over a relay for tests. */
import { type RecoverySecret, recoverySecret } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { becomeDevice } from "../devices/become-device.ts";
import { ownDeviceKeys } from "../devices/own.ts";
import type { Announced } from "../devices/port.ts";
import { share } from "../devices/share.ts";
import type { RunningLink } from "../link/link.ts";
import { openLink } from "../link/open-link.ts";
import { changeLock } from "../lock/change-lock.ts";
import type { Door, Space } from "../space.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes, Storage } from "../storage/port.ts";
import { converse } from "../sync/conversation.ts";
import type { ExtendError, Sync, Transport } from "../sync/port.ts";
import { startSync } from "../sync/start-sync.ts";
import { lockWith, quickStretch, unlocked } from "./locks.ts";
import { createWorld, value, type World } from "./world.ts";

const PASSPHRASE = "seven small boats";

export interface Profile {
  readonly world: World;
  readonly space: Space;
  readonly link: RunningLink;
  readonly door: Door;
  readonly clock: World["clock"];
}

/** Opens it anew, as a start of the app does. */
export async function openProfile(
  world: World,
  storage: Storage = openMemoryStorage(world.disk),
  passphrase: string = PASSPHRASE,
): Promise<Profile> {
  const key = world.disk.values.has("lock") ? await unlocked(world, passphrase) : undefined;
  const space = await world.open(key === undefined ? { storage } : { storage, unlocked: key });
  return { world, space, link: value(await openLink(space, world)), door: space.door, clock: world.clock };
}

export const unlockedProfile = (seed: number): Promise<Profile> => openProfile(createWorld(undefined, seed));

export async function newProfile(seed: number, passphrase: string = PASSPHRASE): Promise<Profile> {
  const world = createWorld(undefined, seed);
  value(await changeLock((await world.open()).door, await lockWith(passphrase)));
  return openProfile(world, undefined, passphrase);
}

/** What the words of this device and a passphrase come to. */
export async function secretOf({ space }: Profile, passphrase: string = PASSPHRASE): Promise<RecoverySecret> {
  return recoverySecret(value(await space.recovery.draw()), passphrase, quickStretch);
}

export interface SharedBook extends Profile {
  readonly secret: RecoverySecret;
}

export async function sharedBook(transport: Transport, seed = 1): Promise<SharedBook> {
  const profile = await newProfile(seed);
  const secret = await secretOf(profile);
  value(await share({ ...profile, secret, transport }));
  return { ...profile, secret };
}

/** What a running sync does for the chain, and no more: reads it, extends it, and makes the epoch that is due. */
export function extending({ link }: Pick<Profile, "link">, transport: Transport): Pick<Sync, "extend"> {
  const extend = async (act: () => Promise<Bytes>): Promise<Result<void, ExtendError>> => {
    const line = await converse(transport);
    if (!line.ok) return err("offline");
    const { ask, nonce, origin, close } = line.value;
    const { space, device } = link;
    const proved = await ask({ type: "prove", space, device, signature: await link.proof(nonce, origin) });
    if (!proved.ok || proved.value.type !== "proved") return err("offline");
    const said = await ask({ type: "read-chain", space, from: link.standing().chainLength });
    if (said.ok && said.value.type === "chain" && said.value.entries.length > 0) {
      value(
        await link.takeChain(
          said.value.from,
          said.value.entries.map((entry) => entry.slice()),
        ),
      );
    }
    const [at, entry] = [link.standing().chainLength, await act()];
    const answer = await ask({ type: "extend", space, at, entry });
    close();
    if (!answer.ok) return err("offline");
    if (answer.value.type !== "done") return err("not-allowed");
    value(await link.takeChain(at, [entry]));
    return link.standing().epochDue ? extend(() => link.acts.newEpoch()) : ok(undefined);
  };
  return { extend };
}

/** What others have changed meanwhile. */
export async function catchUpChain(profile: Pick<Profile, "link">, transport: Transport): Promise<void> {
  const line = value(await converse(transport));
  const { space, device } = profile.link;
  const signature = await profile.link.proof(line.nonce, line.origin);
  await line.ask({ type: "prove", space, device, signature });
  const said = value(await line.ask({ type: "read-chain", space, from: profile.link.standing().chainLength }));
  line.close();
  if (said.type !== "chain") throw new Error(`expected a chain, got ${said.type}`);
  value(
    await profile.link.takeChain(
      said.from,
      said.entries.map((entry) => entry.slice()),
    ),
  );
}

/** One more device of the book, without a meeting. */
export async function letIn(
  host: Profile,
  guest: Profile,
  transport: Transport,
  passphrase: string = PASSPHRASE,
): Promise<Profile> {
  const keys = value(await ownDeviceKeys(guest.door));
  value(await extending(host, transport).extend(() => host.link.acts.addDevice(keys)));
  value(await becomeDevice({ ...guest, chain: host.link.chain(0), came: "invited" }));
  return openProfile(guest.world, undefined, passphrase);
}

/** What a device shows of those who want to come in, once it shows any. */
export async function announcedOn(profile: Profile, transport: Transport): Promise<readonly Announced[]> {
  const sync = await inStep(profile, transport);
  await when(sync, () => sync.announced().length > 0);
  sync.stop();
  return sync.announced();
}

/** A running sync that has told all that the relay had to tell. */
export async function inStep({ link, world }: Profile, transport: Transport): Promise<Sync> {
  const sync = startSync({ link, transport, chance: world.chance, pace: { shortest: 0, longest: 0 } });
  await when(sync, () => sync.status().kind === "in-step");
  return sync;
}

/** Resolves when `holds` does. */
export function when({ subscribe }: Sync, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const stop = subscribe(look);
    look();
  });
}
