/** Chains that are rightly signed, with lockboxes that hold nothing: what a relay can tell, and no more. */
import {
  type Bytes,
  createKeyring,
  newDeviceBoxKey,
  type OpenKeyring,
  openKeyring,
  sealKeyring,
  sign,
} from "@counterpoint/crypto";
import { type Chance, newDeviceId, newOpId, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import {
  type Act,
  type DeviceKeys,
  draft,
  ENTRY_LABEL,
  headOf,
  type MemberKeys,
  type Membership,
  recipients,
  replay,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import { EMPTY_HASH, proofContent } from "@counterpoint/wire";
import { hashOfEnvelope, type Link, sealEnvelope } from "../envelope.ts";
import { CHECKS } from "./relay-space.ts";
import { value } from "./world.ts";

/** A person's book and its first device. */
export interface Begun {
  readonly space: SpaceId;
  readonly phone: OpenKeyring;
  /** Whose signing key is the member key. */
  readonly member: OpenKeyring;
  /** Genesis, and epoch 0. */
  readonly chain: readonly Bytes[];
}

export async function beginBook(seed = 1): Promise<Begun> {
  const chance = seededChance(seed);
  const space = newSpaceId(chance);
  const [phone, member] = [await newDevice(space, chance), await openPair(space, chance)];
  const keys: MemberKeys = { signing: member.signingPublicKey, recovery: member.agreementPublicKey };
  const unsigned = writeGenesis({ space, members: [{ ...keys, devices: [deviceKeys(phone)] }] });
  const genesis = withSignatures(unsigned, await sign(member.signingKey, ENTRY_LABEL, unsigned));
  const state = await folded([genesis], space);
  return { space, phone, member, chain: [genesis, await entryBy(phone, state, epochFor(state))] };
}

export const newDevice = (space: SpaceId, chance: Chance): Promise<OpenKeyring> => openPair(space, chance);

async function openPair(space: SpaceId, chance: Chance): Promise<OpenKeyring> {
  const wrapping = await newDeviceBoxKey();
  return value(
    await openKeyring(await sealKeyring(await createKeyring(space, newDeviceId(chance)), wrapping), wrapping),
  );
}

export const deviceKeys = ({ device, signingPublicKey, agreementPublicKey }: OpenKeyring): DeviceKeys => ({
  device,
  signing: signingPublicKey,
  agreement: agreementPublicKey,
});

export const folded = async (chain: readonly Bytes[], space: SpaceId): Promise<Membership> =>
  value(await replay(chain, space, CHECKS));

export async function entryBy({ device, signingKey }: OpenKeyring, state: Membership, act: Act): Promise<Bytes> {
  const unsigned = draft(state, { by: "device", device }, act);
  return withSignatures(unsigned, await sign(signingKey, ENTRY_LABEL, unsigned));
}

export async function entryByMember({ signingKey }: OpenKeyring, state: Membership, act: Act): Promise<Bytes> {
  const unsigned = draft(state, { by: "member", member: "a", since: headOf(state) }, act);
  return withSignatures(unsigned, await sign(signingKey, ENTRY_LABEL, unsigned));
}

/** For all who are there. */
export function epochFor(state: Membership): Act {
  const [number, to] = [state.epochs.length, recipients(state)];
  return {
    kind: "new-epoch",
    number,
    keyHash: new Uint8Array(32).fill(number + 1),
    link: number === 0 ? null : new Uint8Array(60),
    boxes: to.devices.map(({ device }) => ({ device, box: new Uint8Array(80) })),
    recovery: to.members.map(() => new Uint8Array(80)),
  };
}

export const proofBy = (keys: OpenKeyring, nonce: Bytes, origin: string): Promise<Bytes> =>
  sign(keys.signingKey, "prove", proofContent(nonce, keys.space, keys.device, origin));

/** The next envelope of a device, with nothing of the log seen. */
export const envelopeBy = async (
  keys: OpenKeyring,
  state: Membership,
  chance: Chance,
  before?: Before,
): Promise<Bytes> =>
  sealEnvelope(
    keys,
    { chainHead: headOf(state), seenSeq: 0, seenHash: EMPTY_HASH },
    before === undefined ? FIRST : { devSeq: before.devSeq + 1, prevHash: await hashOfEnvelope(before.envelope) },
    newOpId(chance),
    [{ stamp: { ms: 0, counter: 0, device: keys.device, op: newOpId(chance) }, operations: [], voids: [] }],
  );

interface Before {
  readonly devSeq: number;
  readonly envelope: Bytes;
}

const FIRST: Link = { devSeq: 1, prevHash: EMPTY_HASH };
