/** Devices with keys, and a chain so plain that a test can write it: the signed one is not what these tests are about. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { type DeviceId, newDeviceId, newOpId, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { EMPTY_HASH, encodeEnvelope, encodeHeader, proofContent } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import type { Membership, Standing } from "./membership.ts";

export const ORIGIN = "https://book.example.org";

const chance = seededChance(20_261_126);
export const anySpace = (): SpaceId => newSpaceId(chance);

export interface Person {
  readonly device: DeviceId;
  readonly key: Bytes;
  readonly privateKey: KeyObject;
}

export function anyDevice(): Person {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ format: "der", type: "spki" });
  return { device: newDeviceId(chance), key: new Uint8Array(spki.subarray(-32)), privateKey };
}

type Entry =
  | { readonly add: DeviceId; readonly key: string }
  | { readonly remove: DeviceId }
  | { readonly epoch: number }
  | { readonly forbidden: true };

export const entryOf = (entry: Entry): Bytes => new Uint8Array(Buffer.from(JSON.stringify(entry)));
export const adding = ({ device, key }: Person): Bytes =>
  entryOf({ add: device, key: Buffer.from(key).toString("hex") });

const read = (bytes: Bytes): Entry => JSON.parse(Buffer.from(bytes).toString());

export const plainMembership: Membership = {
  standing: (chain, device) => {
    const entries = chain.map(read);
    const epoch = entries.reduce((newest, entry) => ("epoch" in entry ? entry.epoch : newest), 0);
    return entries.reduce<Standing>(
      (standing, entry) => {
        if ("add" in entry && entry.add === device) {
          return { kind: "live", key: new Uint8Array(Buffer.from(entry.key, "hex")), epoch };
        }
        if ("remove" in entry && entry.remove === device && standing.kind !== "unknown") {
          return { kind: "removed", key: standing.key };
        }
        return standing;
      },
      { kind: "unknown" },
    );
  },
  allows: (_, entry) => {
    try {
      return !("forbidden" in read(entry));
    } catch {
      return false;
    }
  },
};

export function proofOf(person: Person, nonce: Bytes, space: SpaceId, origin = ORIGIN): Bytes {
  const content = proofContent(nonce, space, person.device, origin);
  const length = Buffer.alloc(8);
  length.writeUInt32BE(5, 0);
  length.writeUInt32BE(content.length, 4);
  const signed = Buffer.concat([length.subarray(0, 4), Buffer.from("prove"), length.subarray(4), content]);
  return new Uint8Array(sign(null, signed, person.privateKey));
}

/** Sealed under no key at all: the relay cannot tell. */
export function envelopeBy({ device }: Person, space: SpaceId, epoch = 0): Bytes {
  const header = encodeHeader({
    space,
    epoch,
    device,
    devSeq: 1,
    prevHash: EMPTY_HASH,
    opId: newOpId(chance),
    chainHead: EMPTY_HASH,
    seenSeq: 0,
    seenHash: EMPTY_HASH,
  });
  return encodeEnvelope(header, chance.bytes(100), chance.bytes(64));
}
