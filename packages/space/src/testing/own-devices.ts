/** A person with several devices of one lock each, who shares a book with somebody: what each start of each does. */
import type { Chance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { acceptOnLine } from "../devices/accept-on-line.ts";
import { share } from "../devices/share.ts";
import type { Link } from "../link/port.ts";
import { type Kept, keepOwnDevices, type OwnDevices } from "../partners/own-devices/keep.ts";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Sync, Transport } from "../sync/port.ts";
import { startSync } from "../sync/start-sync.ts";
import { noteKind } from "./kinds.ts";
import type { TestDevice } from "./links.ts";
import { createRoom, type Room } from "./meetings.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, type TestPerson } from "./partners.ts";
import { extending, letIn, newProfile, type Profile, when } from "./profiles.ts";
import { value } from "./world.ts";

/** One device: the own book on it, and what is shared where it is in that. */
export interface Own {
  readonly profile: Profile;
  ours: TestDevice | undefined;
}

export interface Pair {
  readonly room: Room;
  readonly transport: Transport;
  readonly ana: readonly [Own, ...Own[]];
  readonly ben: readonly [Own, ...Own[]];
}

/** Two who have paired, each on a first device of so many; the others are in the own book alone. */
export async function beginPair(seed: number, devices: number): Promise<Pair> {
  const room = createRoom();
  const { transport } = room.relay;
  const [ana, ben] = [await newPerson(seed, "Ana"), await newPerson(seed + 1_000, "Ben")];
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  return {
    room,
    transport,
    ana: await devicesOf(ana, transport, seed + 10, devices),
    ben: await devicesOf(ben, transport, seed + 1_010, devices),
  };
}

async function devicesOf(
  person: TestPerson,
  transport: Transport,
  seed: number,
  count: number,
): Promise<readonly [Own, ...Own[]]> {
  value(await share({ ...person, transport }));
  const others: Own[] = [];
  for (let at = 1; at < count; at++) {
    const profile = await letIn(person, await newProfile(seed + at, `passphrase ${at}`), transport, `passphrase ${at}`);
    others.push({ profile, ours: undefined });
  }
  return [{ profile: person, ours: await openShared(person, seed) }, ...others];
}

/** Everything that has come for it, and everything that it has, is passed on. */
export async function passOn(link: Link, transport: Transport, chance: Chance): Promise<void> {
  const sync = startSync({ link, transport, chance, pace: { shortest: 0, longest: 0 } });
  await when(sync, () => RESTS.has(sync.status().kind));
  sync.stop();
}

const RESTS: ReadonlySet<ReturnType<Sync["status"]>["kind"]> = new Set(["in-step", "removed", "left", "ended"]);

/** The device is used for a moment. */
export async function use(own: Own, transport: Transport): Promise<Kept> {
  const { profile } = own;
  const pass = async (): Promise<void> => {
    await passOn(profile.link, transport, profile.world.chance);
    if (own.ours !== undefined) await passOn(own.ours.link, transport, profile.world.chance);
  };
  await pass();
  const disk = createMemoryDisk();
  const kept = value(await keepOwnDevices({ ...ports(own, transport, disk), from: { transport } }));
  if (kept.entered.length > 0) own.ours = await openShared({ ...profile, disk }, 1);
  await pass();
  return kept;
}

export const ports = ({ profile, ours }: Own, transport: Transport, disk: MemoryDisk): Omit<OwnDevices, "from"> => ({
  own: profile,
  shared: ours === undefined ? [] : [{ link: ours.link, accept: acceptOnLine(ours.link, { transport }) }],
  clock: profile.clock,
  fresh: async () => ({ ok: true, value: openMemoryStorage(disk) }) as const,
});

/** All are used until nothing is left to do. */
export async function useAll(pair: Pair): Promise<void> {
  for (let rounds = 0, busy = true; busy; rounds++) {
    if (rounds > 20) throw new Error("there is always something to do");
    busy = false;
    for (const own of [...pair.ana, ...pair.ben]) if ((await use(own, pair.transport)).changed) busy = true;
  }
}

export const writeOurs = async ({ ours }: Own, id: string): Promise<void> =>
  void (ours && value(await ours.space.commit(set(noteKind, id, { text: id }))));

export const readOurs = ({ ours }: Own): readonly string[] =>
  (ours?.space.list(noteKind) ?? []).map(({ id }) => id).toSorted();

/** One device of the person takes another out of the own book. */
export async function takeOut(by: Own, other: Own, transport: Transport): Promise<void> {
  await passOn(by.profile.link, transport, by.profile.world.chance);
  const { link } = by.profile;
  value(await extending(by.profile, transport).extend(() => link.acts.removeDevice(other.profile.link.device)));
}
