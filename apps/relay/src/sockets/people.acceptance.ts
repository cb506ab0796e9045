/** Devices and a person with keys, and books of theirs with real chains, for the tests of the relay. */
import { sign as edSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  type DeviceId,
  frame,
  newDeviceId,
  newOpId,
  newSpaceId,
  type Result,
  type SpaceId,
  seededChance,
} from "@counterpoint/kernel";
import {
  type Act,
  type Author,
  begin,
  type DeviceKeys,
  draft,
  ENTRY_LABEL,
  fold,
  headOf,
  type MemberKeys,
  type Membership,
  recipients,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import {
  type AnnouncedDevice,
  announcementContent,
  EMPTY_HASH,
  encodeEnvelope,
  encodeHeader,
  memberProofContent,
  proofContent,
} from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { checks } from "./checks.ts";

export const ORIGIN = "https://book.example.org";

export const chance = seededChance(20_261_126);
export const anySpace = (): SpaceId => newSpaceId(chance);

export interface Hand {
  readonly key: Bytes;
  sign(purpose: string, content: Uint8Array): Bytes;
}

export function anyHand(): Hand {
  const { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ format: "der", type: "spki" });
  return {
    key: new Uint8Array(spki.subarray(-32)),
    sign: (purpose, content) => new Uint8Array(edSign(null, frame(purpose, [content]), privateKey)),
  };
}

export interface Person {
  readonly device: DeviceId;
  readonly hand: Hand;
  readonly keys: DeviceKeys;
}

export function anyDevice(): Person {
  const [device, hand] = [newDeviceId(chance), anyHand()];
  return { device, hand, keys: { device, signing: hand.key, agreement: chance.bytes(32) } };
}

export interface Words {
  readonly hand: Hand;
  readonly keys: MemberKeys;
}

export function anyWords(): Words {
  const hand = anyHand();
  return { hand, keys: { signing: hand.key, recovery: chance.bytes(32) } };
}

/** A book as its owner knows it: whoever signs here is up to date. */
export interface Book {
  readonly space: SpaceId;
  readonly words: Words;
  readonly genesis: Bytes;
  readonly state: Membership;
  /** All of the chain, genesis first. */
  readonly chain: readonly Bytes[];
  /** The next entry, by a device or by words, and not taken. */
  offer(by: Person | Words, act: Act): Bytes;
  /** One that was offered is the last now. */
  take(entry: Bytes): Promise<void>;
  /** The next entry, taken. */
  next(by: Person | Words, act: Act): Promise<Bytes>;
  /** An epoch for all who are there, with lockboxes that nobody can open. */
  epoch(): Act;
}

/** With these devices, the first of which has made the first epoch. */
export const bookOf = (...devices: readonly [Person, ...(readonly Person[])]): Promise<Book> =>
  begun([{ words: anyWords(), devices }], devices[0]);

/** Of two people with a device each; `words` are of the first. */
export const sharedBookOf = (a: Person, b: Person): Promise<Book> =>
  begun(
    [
      { words: anyWords(), devices: [a] },
      { words: anyWords(), devices: [b] },
    ],
    a,
  );

interface Founding {
  readonly words: Words;
  readonly devices: readonly Person[];
}

async function begun(members: readonly [Founding, ...(readonly Founding[])], first: Person): Promise<Book> {
  const [space, [{ words }]] = [anySpace(), members];
  const genesis = genesisIn(space, members);
  let state = valid(await begin(genesis, space, checks));
  const chain = [genesis];
  const offer: Book["offer"] = (by, act) => {
    const author: Author =
      "device" in by ? { by: "device", device: by.device } : { by: "member", member: "a", since: headOf(state) };
    const draught = draft(state, author, act);
    return withSignatures(draught, by.hand.sign(ENTRY_LABEL, draught));
  };
  const take = async (entry: Bytes): Promise<void> => {
    state = valid(await fold(state, entry, checks)).state;
    chain.push(entry);
  };
  const book: Book = {
    space,
    words,
    genesis,
    chain,
    offer,
    get state() {
      return state;
    },
    take,
    next: async (by, act) => {
      const entry = offer(by, act);
      await take(entry);
      return entry;
    },
    epoch: () => {
      const [number, to] = [state.epochs.length, recipients(state)];
      const boxes = to.devices.map(({ device }) => ({ device, box: chance.bytes(80) }));
      const recovery = to.members.map(() => chance.bytes(80));
      const link = number === 0 ? null : chance.bytes(60);
      return { kind: "new-epoch", number, keyHash: chance.bytes(32), link, boxes, recovery };
    },
  };
  await book.next(first, book.epoch());
  return book;
}

export function genesisIn(space: SpaceId, members: readonly Founding[]): Bytes {
  const founders = members.map(({ words, devices }) => ({ ...words.keys, devices: devices.map(({ keys }) => keys) }));
  const unsigned = writeGenesis({ space, members: founders });
  return withSignatures(unsigned, ...members.map(({ words }) => words.hand.sign(ENTRY_LABEL, unsigned)));
}

export const adding = ({ keys }: Person): Act => ({ kind: "add-device", ...keys });

export const removing = ({ device }: Person): Act => ({
  kind: "remove-device",
  device,
  last: { devSeq: 0, hash: EMPTY_HASH },
});

function valid<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const proofOf = ({ device, hand }: Person, nonce: Bytes, space: SpaceId, origin = ORIGIN): Bytes =>
  hand.sign("prove", proofContent(nonce, space, device, origin));

export const memberProofOf = ({ hand }: Words, nonce: Bytes, space: SpaceId, origin = ORIGIN): Bytes =>
  hand.sign("prove-member", memberProofContent(nonce, space, "a", origin));

export const announcementOf = ({ keys }: Person, { hand }: Words, space: SpaceId): AnnouncedDevice => ({
  ...keys,
  signature: hand.sign("announce", announcementContent(space, keys)),
});

/** Sealed under no key at all: the relay cannot tell. */
export function envelopeBy({ device }: Person, { space, state }: Book, claims: Partial<Claims> = {}): Bytes {
  const { head = headOf(state), epoch = state.epochs.length - 1 } = claims;
  const header = encodeHeader({
    space,
    epoch,
    device,
    devSeq: 1,
    prevHash: EMPTY_HASH,
    opId: newOpId(chance),
    chainHead: head,
    seenSeq: 0,
    seenHash: EMPTY_HASH,
  });
  return encodeEnvelope(header, chance.bytes(100), chance.bytes(64));
}

export interface Claims {
  readonly head: Bytes;
  readonly epoch: number;
}
