import { fromHex, type Member, toHex } from "@counterpoint/kernel";
import { byDevice } from "./by-device.ts";
import type { Bytes } from "./bytes.ts";
import { type Device, isLive, type Membership } from "./membership.ts";

export function headOf(state: Membership): Bytes {
  const last = state.steps.at(-1);
  if (last === undefined) throw new TypeError("a chain begins with genesis");
  return fromHex(last.hash);
}

/** Where a head lies in the chain; undefined for one that is not, or not yet, in it. */
export function placeOf(state: Membership, head: Bytes): number | undefined {
  const text = toHex(head);
  const at = state.steps.findLastIndex(({ hash }) => hash === text);
  return at < 0 ? undefined : at;
}

/** Every device that a member ever had, in the order of the chain: for the list that is shown to the member. */
export const devicesOf = (state: Membership, member: Member): readonly Device[] =>
  [...state.devices.values()].filter((device) => device.member === member);

/** Those that are live now, of both members, in the order of their ids. */
export const liveDevices = (state: Membership): readonly Device[] =>
  byDevice([...state.devices.values()].filter(isLive));

/** Those that were live at an earlier head, as it is known now: what was outranked since never was. */
export function liveDevicesAt(state: Membership, head: Bytes): readonly Device[] | undefined {
  const at = placeOf(state, head);
  return at === undefined ? undefined : byDevice([...state.devices.values()].filter((device) => wasLive(device, at)));
}

const wasLive = ({ added, removal, outranked }: Device, at: number): boolean =>
  !outranked && added <= at && (removal === null || at < removal.at);
