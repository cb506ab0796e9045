import { type DeviceId, err, ok, parseDeviceId, type Result } from "@counterpoint/kernel";
import { type Bytes, idBytes, sized, whole } from "../bytes.ts";
import { WIDTHS } from "../layout.ts";
import { isLive, type Mark, type Membership, type Signer } from "../membership.ts";
import type { Reader } from "../reader.ts";
import type { BodyError } from "../refusal.ts";

/** A device of the author's own goes, for good. What it wrote after `last` is void wherever it arrives. */
export interface RemoveDevice {
  readonly kind: "remove-device";
  readonly device: DeviceId;
  readonly last: Mark;
}

const NUMBER_BYTES = 8;

const isZeros = (hash: Bytes): boolean => hash.every((byte) => byte === 0);

/** "None of it counts" has one spelling: 0 and zeros. */
const isMark = ({ devSeq, hash }: Mark): boolean => (devSeq === 0) === isZeros(hash);

export function writeRemoveDevice({ device, last }: RemoveDevice): readonly Bytes[] {
  if (!isMark(last)) throw new RangeError("0 goes with zeros, and with nothing else");
  return [idBytes(device), whole(last.devSeq, NUMBER_BYTES), sized(last.hash, WIDTHS.hash)];
}

export function readRemoveDevice(from: Reader): Result<RemoveDevice, BodyError> {
  const device = from.id(parseDeviceId);
  const last = { devSeq: from.whole(NUMBER_BYTES), hash: from.bytes(WIDTHS.hash) };
  if (last.devSeq > Number.MAX_SAFE_INTEGER) return err("number-too-large");
  return isMark(last) ? ok({ kind: "remove-device", device, last }) : err("out-of-range");
}

export function removeDevice(
  state: Membership,
  { member }: Signer,
  { device, last }: RemoveDevice,
): Result<Membership, "no-such-device"> {
  const removed = state.devices.get(device);
  if (removed === undefined || removed.member !== member || !isLive(removed)) return err("no-such-device");
  const removal = { at: state.steps.length, last };
  return ok({ ...state, devices: new Map([...state.devices, [device, { ...removed, removal }]]) });
}
