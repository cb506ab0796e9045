import { err, type Member, ok, parseSpaceId, type Result, type SpaceId, toHex } from "@counterpoint/kernel";
import { byDevice, isByDevice } from "../by-device.ts";
import { type Bytes, concat, idBytes, whole } from "../bytes.ts";
import {
  type DeviceKeys,
  type MemberKeys,
  readDeviceKeys,
  readMemberKeys,
  writeDeviceKeys,
  writeMemberKeys,
} from "../keys.ts";
import { ENTRY_VERSION, KIND_NUMBERS, MAX_DEVICES, SUITE } from "../layout.ts";
import type { Device, Membership } from "../membership.ts";
import type { Reader } from "../reader.ts";
import type { BodyError } from "../refusal.ts";
import { takeKeys } from "../taken.ts";

/** Who belongs to a space, once and for all: nobody can be added later, nor taken out. */
export interface Genesis {
  readonly space: SpaceId;
  /** One or two; the first is `a`. Each signs the whole. */
  readonly members: readonly Founder[];
}

export interface Founder extends MemberKeys {
  /** The first devices, 1 to MAX_DEVICES. */
  readonly devices: readonly DeviceKeys[];
}

const ORDER: readonly Member[] = ["a", "b"];

/** The bytes that every member signs. Throws on what no genesis can hold. */
export function writeGenesis({ space, members }: Genesis): Bytes {
  if (members.length < 1 || members.length > ORDER.length) throw new RangeError("a space has one member or two");
  return concat([
    whole(ENTRY_VERSION, 1),
    whole(KIND_NUMBERS.genesis, 1),
    whole(SUITE, 1),
    idBytes(space),
    whole(members.length, 1),
    ...members.flatMap(writeFounder),
  ]);
}

function writeFounder({ devices, ...keys }: Founder): readonly Bytes[] {
  if (devices.length < 1 || devices.length > MAX_DEVICES) throw new RangeError(`1 to ${MAX_DEVICES} devices`);
  return [...writeMemberKeys(keys), whole(devices.length, 1), ...byDevice(devices).flatMap(writeDeviceKeys)];
}

/** From behind version, kind and suite. */
export function readGenesis(from: Reader): Result<Genesis, BodyError> {
  const space = from.id(parseSpaceId);
  const count = from.whole(1);
  if (count < 1 || count > ORDER.length) return err("out-of-range");
  const members: Founder[] = [];
  for (let left = count; left > 0; left--) {
    const keys = readMemberKeys(from);
    const devices = Array.from({ length: from.whole(1) }, () => readDeviceKeys(from));
    if (devices.length < 1 || devices.length > MAX_DEVICES) return err("out-of-range");
    if (!isByDevice(devices)) return err("out-of-order");
    members.push({ ...keys, devices });
  }
  return ok({ space, members });
}

export function firstMembership(genesis: Genesis, hash: Bytes): Result<Membership, "id-taken" | "key-taken"> {
  const members = genesis.members.flatMap((founder, at) => {
    const member = ORDER[at];
    return member === undefined ? [] : [{ member, founder }];
  });
  const devices = members.flatMap(({ member, founder }) =>
    founder.devices.map((keys): Device => ({ ...keys, member, added: 0, removal: null, outranked: false })),
  );
  const named = new Map(devices.map((device) => [device.device, device]));
  if (named.size < devices.length) return err("id-taken");
  const keys = takeKeys(new Set(), [
    ...members.flatMap(({ founder }) => [founder.signing, founder.recovery]),
    ...devices.flatMap(({ signing, agreement }) => [signing, agreement]),
  ]);
  if (!keys.ok) return keys;
  return ok({
    space: genesis.space,
    steps: [{ hash: toHex(hash), signer: null, counted: false, outranked: false, epoch: null }],
    members: new Map(members.map(({ member, founder: { signing, recovery } }) => [member, { signing, recovery }])),
    devices: named,
    keys: keys.value,
    epochs: [],
    dissolvedBy: null,
  });
}
