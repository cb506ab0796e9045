/** Devices of one person, each with a disk of its own, that hand each other chains and envelopes directly. */
import { changeKeyring, type OpenKeyring, sign } from "@counterpoint/crypto";
import { civilDateAt, type Member, seededChance } from "@counterpoint/kernel";
import {
  type Act,
  type DeviceKeys,
  draft,
  ENTRY_LABEL,
  type Membership,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import { KEYRING, openKeys } from "../keys.ts";
import { type FirstLink, firstLink } from "../link/first-link.ts";
import type { RunningLink } from "../link/link.ts";
import { openLink } from "../link/open-link.ts";
import type { Arrived, Standing } from "../link/port.ts";
import type { Space } from "../space.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes, Storage } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import { newDevice } from "./chains.ts";
import { createWorld, value, type World } from "./world.ts";

export interface TestDevice {
  readonly world: World;
  readonly space: Space;
  readonly link: RunningLink;
}

/** A tab of it. */
export async function openDevice(world: World, storage: Storage = openMemoryStorage(world.disk)): Promise<TestDevice> {
  const space = await world.open({ storage });
  return { world, space, link: value(await openLink(space, world)) };
}

export const keysOf = async (world: World, storage: Storage = openMemoryStorage(world.disk)): Promise<OpenKeyring> =>
  value(await openKeys(storage, world.chance));

export const publicKeysOf = async (world: World, storage?: Storage): Promise<DeviceKeys> => {
  const { device, signingPublicKey, agreementPublicKey } = await keysOf(world, storage);
  return { device, signing: signingPublicKey, agreement: agreementPublicKey };
};

export interface TestBook {
  /** What the words and the passphrase come to. */
  readonly member: OpenKeyring;
  readonly first: TestDevice;
}

/** A book with a chain: genesis, and epoch 0. */
export async function beginLinkedBook(seed = 1): Promise<TestBook> {
  const first = await openDevice(createWorld(undefined, seed));
  const member = await newDevice(first.space.id, seededChance(seed + 10_000));
  const genesis = writeGenesis({
    space: first.space.id,
    members: [
      {
        signing: member.signingPublicKey,
        recovery: member.agreementPublicKey,
        devices: [await publicKeysOf(first.world)],
      },
    ],
  });
  const signature = await sign(member.signingKey, ENTRY_LABEL, genesis);
  value(await first.link.takeChain(0, [withSignatures(genesis, signature)]));
  await extend(first, await first.link.acts.newEpoch());
  return { member, first };
}

export const extend = async ({ link }: TestDevice, entry: Bytes): Promise<void> => {
  const at = link.chain(0).length;
  value(await link.takeChain(at, [entry]));
  if (link.chain(0).length !== at + 1) throw new Error("the entry is the next of the chain");
};

/** One more device, let in by `by`; what it wrote before stays in it. */
export async function joinBook(
  by: TestDevice,
  world: World,
  storage: Storage = openMemoryStorage(world.disk),
): Promise<TestDevice> {
  await world.open({ storage });
  await extend(by, await by.link.acts.addDevice(await publicKeysOf(world, storage)));
  await extend(by, await by.link.acts.newEpoch());
  await enter(by, world, { storage });
  return openDevice(world, storage);
}

/** Writes what a profile that was let in keeps of the book. */
export async function enter(
  { space, link, world: other }: TestDevice,
  world: World,
  {
    seen,
    storage = openMemoryStorage(world.disk),
  }: { readonly seen?: FirstLink["seen"]; readonly storage?: Storage } = {},
): Promise<void> {
  const keys = value(await openKeys(storage, world.chance));
  const { epochs } = await keysOf(other);
  const ring = value(await changeKeyring(keys.sealed, keys.wrapping, { space: space.id, epochs }));
  const first = await firstLink({
    space: space.id,
    device: keys.device,
    local: keys.local,
    chain: link.chain(0),
    today: civilDateAt(world.clock.now(), world.clock.zone()),
    ...(seen === undefined ? {} : { seen }),
  });
  value(await storage.write({ set: new Map([...value(first), [KEYRING, ring]]) }));
}

/** An entry by the member key, that stands by all that came before `since`. */
export async function byMember(
  member: OpenKeyring,
  state: Membership,
  since: Bytes,
  act: Act,
  of: Member = "a",
): Promise<Bytes> {
  const unsigned = draft(state, { by: "member", member: of, since }, act);
  return withSignatures(unsigned, await sign(member.signingKey, ENTRY_LABEL, unsigned));
}

/** Everything that waits to be sent, as a relay would take it. A log that is not kept begins behind what was seen. */
export async function send({ link }: TestDevice, log: Arrived[] = []): Promise<readonly Bytes[]> {
  const sent: Bytes[] = [];
  const before = log.length === 0 ? link.standing().seen.seq : 0;
  for (;;) {
    const envelope = value(await link.next());
    if (envelope === undefined) return sent;
    sent.push(envelope);
    if (!log.some((arrived) => sameBytes(arrived.envelope, envelope))) {
      log.push({ seq: before + log.length + 1, envelope });
    }
    const place = log.findIndex((arrived) => sameBytes(arrived.envelope, envelope));
    const isKept = value(await link.kept(envelope, before + place + 1));
    if (!isKept) throw new Error("it is at the place that the relay says");
  }
}

/** Reads what such a log has and this device has not. */
export const fetch = async ({ link }: TestDevice, log: readonly Arrived[]): Promise<void> =>
  value(await link.takeLog(log.slice(link.standing().seen.seq), log.length));

/** Resolves when `holds` does: a commit is told of once it has been counted. */
export const until = ({ link }: TestDevice, holds: (standing: Standing) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!holds(link.standing())) return;
      stop();
      resolve();
    };
    const stop = link.subscribe(look);
    look();
  });

export const newWorld = (seed: number): World => createWorld(undefined, seed);
