/** Two people in one space, each with a device to begin with, that hand each other chains and envelopes directly. */
import { newSecret, type OpenKeyring, sign } from "@counterpoint/crypto";
import { type Member, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import {
  draft,
  ENTRY_LABEL,
  type Founder,
  type Genesis,
  type Membership,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import { becomeDevice } from "../devices/become-device.ts";
import { deviceKeysOf } from "../devices/own.ts";
import { epochAct } from "../link/epoch-act.ts";
import type { Bytes } from "../storage/port.ts";
import { folded, newDevice } from "./chains.ts";
import { keysOf, newWorld, openDevice, type TestDevice } from "./links.ts";
import { value, type World } from "./world.ts";

export interface Couple {
  /** What the words and the passphrase of each come to. */
  readonly members: Readonly<Record<Member, OpenKeyring>>;
  readonly a: TestDevice;
  readonly b: TestDevice;
}

/** A space that begins with both: genesis, and epoch 0 by the device of `a`. */
export async function beginCouple(seed = 1): Promise<Couple> {
  const worlds = { a: newWorld(seed), b: newWorld(seed + 20_000) };
  const { members, chain } = await beginShared(worlds, seed);
  for (const world of [worlds.a, worlds.b]) await letIn(world, chain);
  return { members, a: await openDevice(worlds.a), b: await openDevice(worlds.b) };
}

/** The chain alone; nobody's disk has anything of it yet. */
export async function beginShared(
  worlds: Readonly<Record<Member, World>>,
  seed = 1,
): Promise<{ readonly space: SpaceId; readonly members: Couple["members"]; readonly chain: readonly Bytes[] }> {
  const space = newSpaceId(seededChance(seed + 30_000));
  const members = {
    a: await newDevice(space, seededChance(seed + 10_000)),
    b: await newDevice(space, seededChance(seed + 40_000)),
  };
  const founder = async (member: Member): Promise<Founder> => ({
    signing: members[member].signingPublicKey,
    recovery: members[member].agreementPublicKey,
    devices: [deviceKeysOf(await newKeys(worlds[member]))],
  });
  const genesis = await signedByBoth(members, { space, members: [await founder("a"), await founder("b")] });
  const state = await folded([genesis], space);
  return { space, members, chain: [genesis, await firstEpoch(await keysOf(worlds.a), state)] };
}

async function signedByBoth(members: Couple["members"], genesis: Genesis): Promise<Bytes> {
  const unsigned = writeGenesis(genesis);
  const by = (member: Member) => sign(members[member].signingKey, ENTRY_LABEL, unsigned);
  return withSignatures(unsigned, await by("a"), await by("b"));
}

async function firstEpoch({ device, signingKey }: OpenKeyring, state: Membership): Promise<Bytes> {
  const unsigned = draft(state, { by: "device", device }, await epochAct(state, newSecret(), undefined));
  return withSignatures(unsigned, await sign(signingKey, ENTRY_LABEL, unsigned));
}

/** The keys of a profile that has none yet. */
async function newKeys(world: World): Promise<OpenKeyring> {
  (await world.open()).close();
  return keysOf(world);
}

/** The profile becomes the device of the shared space that the chain names. */
export async function letIn(world: World, chain: readonly Bytes[]): Promise<SpaceId> {
  const space = await world.open();
  const became = value(await becomeDevice({ door: space.door, clock: world.clock, chain, came: "invited" }));
  space.close();
  return became;
}

/** What of the chain one has and the other has not. */
export const passChain = async (from: TestDevice, to: TestDevice): Promise<void> =>
  value(await to.link.takeChain(0, from.link.chain(0)));

/** Everything that one has sent reaches the other, through no relay. */
export async function passAll(from: TestDevice, to: TestDevice): Promise<void> {
  await passChain(from, to);
  const envelopes: Bytes[] = [];
  for await (const envelope of from.link.envelopes()) envelopes.push(value(envelope));
  value(await to.link.takeLoose(envelopes));
}
