import { type DeviceId, err, ok, parseDeviceId, type Result } from "@counterpoint/kernel";
import { byDevice, isByDevice } from "../by-device.ts";
import { type Bytes, idBytes, sized, whole } from "../bytes.ts";
import { isForEverybody } from "../epochs.ts";
import { MAX_DEVICES, WIDTHS } from "../layout.ts";
import type { Epoch, Membership } from "../membership.ts";
import type { Reader } from "../reader.ts";
import type { BodyError } from "../refusal.ts";

/** A new secret for the space, in a lockbox for each live device and for each member's recovery key. */
export interface NewEpoch {
  readonly kind: "new-epoch";
  /** One more than the epoch before; the first is 0. At most 2^32 - 1. */
  readonly number: number;
  /** Commits to the secret, so that nobody can hand out different ones: see epochKeyHash. */
  readonly keyHash: Bytes;
  /** The secret before, sealed under this one, so that the newest opens all of history; null for epoch 0. */
  readonly link: Bytes | null;
  readonly boxes: readonly DeviceBox[];
  /** For each member, in order. */
  readonly recovery: readonly Bytes[];
}

export interface DeviceBox {
  readonly device: DeviceId;
  readonly box: Bytes;
}

const NUMBER_BYTES = 4;
const MOST_MEMBERS = 2;
const MOST_BOXES = MOST_MEMBERS * MAX_DEVICES;

export function writeNewEpoch({ number, keyHash, link, boxes, recovery }: NewEpoch): readonly Bytes[] {
  if ((link === null) !== (number === 0)) throw new RangeError("every epoch but 0 is linked to the one before");
  if (boxes.length > MOST_BOXES) throw new RangeError(`at most ${MOST_BOXES} lockboxes`);
  if (recovery.length < 1 || recovery.length > MOST_MEMBERS) throw new RangeError("a lockbox for each member");
  const sorted = byDevice(boxes);
  if (!isByDevice(sorted)) throw new RangeError("one lockbox for each device");
  return [
    whole(number, NUMBER_BYTES),
    sized(keyHash, WIDTHS.hash),
    ...(link === null ? [] : [sized(link, WIDTHS.link)]),
    whole(sorted.length, 1),
    ...sorted.flatMap(({ device, box }) => [idBytes(device), sized(box, WIDTHS.lockbox)]),
    whole(recovery.length, 1),
    ...recovery.map((box) => sized(box, WIDTHS.lockbox)),
  ];
}

export function readNewEpoch(from: Reader): Result<NewEpoch, BodyError> {
  const number = from.whole(NUMBER_BYTES);
  const keyHash = from.bytes(WIDTHS.hash);
  const link = number === 0 ? null : from.bytes(WIDTHS.link);
  const count = from.whole(1);
  if (count > MOST_BOXES) return err("out-of-range");
  const boxes = Array.from({ length: count }, () => ({
    device: from.id(parseDeviceId),
    box: from.bytes(WIDTHS.lockbox),
  }));
  const members = from.whole(1);
  if (members < 1 || members > MOST_MEMBERS) return err("out-of-range");
  if (!isByDevice(boxes)) return err("out-of-order");
  const recovery = Array.from({ length: members }, () => from.bytes(WIDTHS.lockbox));
  return ok({ kind: "new-epoch", number, keyHash, link, boxes, recovery });
}

export function newEpoch(state: Membership, act: NewEpoch): Result<Membership, "wrong-number" | "wrong-boxes"> {
  const { number, keyHash, link } = act;
  if (number !== state.epochs.length) return err("wrong-number");
  if (act.recovery.length !== state.members.size) return err("wrong-boxes");
  const boxes = new Map(act.boxes.map(({ device, box }) => [device, box]));
  const epoch: Epoch = { number, keyHash, link, boxes, recovery: recoveryBoxes(state, act.recovery) };
  return isForEverybody(state, epoch) ? ok({ ...state, epochs: [...state.epochs, epoch] }) : err("wrong-boxes");
}

const recoveryBoxes = ({ members }: Membership, boxes: readonly Bytes[]): Epoch["recovery"] =>
  new Map(
    [...members].flatMap(([member, { recovery: key }], at) => {
      const box = boxes[at];
      return box === undefined ? [] : [[member, { key, box }]];
    }),
  );
