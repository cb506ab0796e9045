/** Two people, their devices and their keys, as the tests of this package use them. Upper case is a member key. */
import { createHash, createPrivateKey, createPublicKey, sign as edSign, verify as edVerify } from "node:crypto";
import {
  type DeviceId,
  frame,
  fromBase64Url,
  fromHex,
  newDeviceId,
  newSpaceId,
  type Result,
  type SpaceId,
  seededChance,
  toHex,
} from "@counterpoint/kernel";
import type { Author } from "./author.ts";
import { begin } from "./begin.ts";
import type { Bytes } from "./bytes.ts";
import type { Checks } from "./checks.ts";
import { draft } from "./draft.ts";
import { encodeUnsigned, withSignatures } from "./encode.ts";
import type { Act } from "./entry.ts";
import { recipients } from "./epochs.ts";
import type { DeviceKeys, MemberKeys } from "./keys.ts";
import { writeGenesis } from "./kinds/genesis.ts";
import type { NewEpoch } from "./kinds/new-epoch.ts";
import { ENTRY_LABEL } from "./layout.ts";
import { headOf } from "./live.ts";
import type { Mark, Membership } from "./membership.ts";

export const SPACE: SpaceId = newSpaceId(seededChance(1));

export interface Hand {
  readonly publicKey: Bytes;
  sign(label: string, message: Uint8Array): Bytes;
}

/** Where keys come from and what checks their signatures. */
export interface Hands {
  readonly checks: Checks;
  hand(seed: Bytes): Hand;
}

const digest = (algorithm: string, ...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest());

const sha256 = (label: string, ...parts: readonly Uint8Array[]): Bytes => digest("sha256", frame(label, parts));

const PKCS8 = fromHex("302e020100300506032b657004220420");
const SPKI = fromHex("302a300506032b6570032100");

function bare(base64url: string | undefined): Bytes {
  const bytes = fromBase64Url(base64url ?? "");
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

/** As the relay does it: at once, by node:crypto. */
export const realHands: Hands = {
  checks: {
    sha256,
    verify: (publicKey, label, message, signature) => {
      const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" });
      return edVerify(null, frame(label, [message]), key, signature);
    },
  },
  hand: (seed) => {
    const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
    return {
      publicKey: bare(createPublicKey(key).export({ format: "jwk" }).x),
      sign: (label, message) => new Uint8Array(edSign(null, frame(label, [message]), key)),
    };
  },
};

/** For many thousands of chains. Nobody here signs but by `sign`, so a hash does for a signature. */
const toySignature = (publicKey: Bytes, label: string, message: Uint8Array): Bytes =>
  digest("sha512", publicKey, frame(label, [message]));

export const toyHands: Hands = {
  checks: {
    sha256,
    verify: (publicKey, label, message, signature) =>
      toHex(toySignature(publicKey, label, message)) === toHex(signature),
  },
  hand: (seed) => ({ publicKey: seed, sign: (label, message) => toySignature(seed, label, message) }),
};

export interface Cast {
  readonly checks: Checks;
  /** Whoever is asked for is there, and is the same each time. */
  device(name: string): DeviceKeys;
  member(name: string): MemberKeys;
  hand(name: string): Hand;
}

export function castOf({ checks, hand }: Hands): Cast {
  const known = new Map<string, { readonly keys: DeviceKeys & MemberKeys; readonly hand: Hand }>();
  const person = (name: string) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const chance = seededChance(new DataView(sha256(name).buffer).getUint32(0));
    const own = hand(chance.bytes(32));
    const [device, agreement] = [newDeviceId(chance), chance.bytes(32)];
    const made = { hand: own, keys: { device, signing: own.publicKey, agreement, recovery: agreement } };
    known.set(name, made);
    return made;
  };
  return {
    checks,
    device: (name) => {
      const { device, signing, agreement } = person(name).keys;
      return { device, signing, agreement };
    },
    member: (name) => {
      const { signing, recovery } = person(name).keys;
      return { signing, recovery };
    },
    hand: (name) => person(name).hand,
  };
}

export const valid = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** Genesis of a space of one member (`["a1", "a2"]`) or of two (`["a1"], ["b1"]`). */
export function genesisOf(cast: Cast, ...devices: readonly (readonly string[])[]): Bytes {
  const names = ["A", "B"].slice(0, devices.length);
  const members = names.map((name, at) => ({
    ...cast.member(name),
    devices: (devices[at] ?? []).map((device) => cast.device(device)),
  }));
  const unsigned = writeGenesis({ space: SPACE, members });
  return withSignatures(unsigned, ...names.map((name) => cast.hand(name).sign(ENTRY_LABEL, unsigned)));
}

export const begun = async (cast: Cast, ...devices: readonly (readonly string[])[]): Promise<Membership> =>
  valid(await begin(genesisOf(cast, ...devices), SPACE, cast.checks));

/** `a1` is a device, `A` and `B` are member keys; `since` is the head where nothing else is said. */
export const authorNamed = (cast: Cast, state: Membership, name: string, since?: Bytes): Author =>
  /^[AB]/.test(name)
    ? { by: "member", member: name.startsWith("A") ? "a" : "b", since: since ?? headOf(state) }
    : { by: "device", device: cast.device(name).device };

/** The next entry, rightly signed. */
export function signed(cast: Cast, state: Membership, name: string, act: Act, since?: Bytes): Bytes {
  const unsigned = draft(state, authorNamed(cast, state, name, since), act);
  return withSignatures(unsigned, cast.hand(name).sign(ENTRY_LABEL, unsigned));
}

/** An entry that follows any `prev`, in any space. */
export function signedOn(cast: Cast, prev: Bytes, space: SpaceId, author: Author, name: string, act: Act): Bytes {
  const unsigned = encodeUnsigned({ space, prev, author, act });
  return withSignatures(unsigned, cast.hand(name).sign(ENTRY_LABEL, unsigned));
}

export const NONE: Mark = { devSeq: 0, hash: new Uint8Array(32) };

export const lastAt = (devSeq: number): Mark => ({ devSeq, hash: new Uint8Array(32).fill(devSeq) });

export const add = (cast: Cast, name: string): Act => ({ kind: "add-device", ...cast.device(name) });

export const remove = (cast: Cast, name: string, last: Mark = NONE): Act => ({
  kind: "remove-device",
  device: cast.device(name).device,
  last,
});

export const rotate = (cast: Cast, name: string): Act => ({ kind: "rotate-member", ...cast.member(name) });

export const DISSOLVE: Act = { kind: "dissolve" };

/** For exactly these devices, and as many members as there are. */
export function epochFor(state: Membership, devices: readonly DeviceId[]): NewEpoch {
  const number = state.epochs.length;
  return {
    kind: "new-epoch",
    number,
    keyHash: new Uint8Array(32).fill(number + 1),
    link: number === 0 ? null : new Uint8Array(60).fill(number),
    boxes: devices.map((device) => ({ device, box: new Uint8Array(80).fill(number + 2) })),
    recovery: [...state.members].map(() => new Uint8Array(80).fill(number + 3)),
  };
}

/** As an honest device makes it. */
export const epoch = (state: Membership): NewEpoch =>
  epochFor(
    state,
    recipients(state).devices.map(({ device }) => device),
  );
