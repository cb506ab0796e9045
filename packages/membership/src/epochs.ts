import { type Member, toHex } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { liveDevices } from "./live.ts";
import type { Device, Epoch, Membership } from "./membership.ts";

/** To whom a new epoch has to be sealed now: exactly these, or it is refused. */
export interface Recipients {
  /** In the order of their ids, as the entry has them. */
  readonly devices: readonly Device[];
  readonly members: readonly { readonly member: Member; readonly recovery: Bytes }[];
}

export const recipients = (state: Membership): Recipients => ({
  devices: liveDevices(state),
  members: [...state.members].map(([member, { recovery }]) => ({ member, recovery })),
});

/** Somebody has a box who no longer should: a device that went, or recovery words that were replaced. */
function isLeaked(state: Membership, epoch: Epoch): boolean {
  const live = new Set(liveDevices(state).map(({ device }) => device));
  return (
    [...epoch.devices].some((device) => !live.has(device)) ||
    [...state.members].some(([member, { recovery }]) => epoch.recovery.get(member) !== toHex(recovery))
  );
}

export const isForEverybody = (state: Membership, epoch: Epoch): boolean =>
  !isLeaked(state, epoch) && liveDevices(state).every(({ device }) => epoch.devices.has(device));

/** Whether a new epoch is due: there is none, or it was not made for exactly those who are there now. */
export const isEpochDue = (state: Membership): boolean => state.epoch === null || !isForEverybody(state, state.epoch);

/**
 * The epoch under which a device may seal now. Null where one is owed first: there is none yet, or somebody could read
 * along who no longer should. Any live device of either member may make it, and whoever wants to write does.
 */
export const sealingEpoch = (state: Membership): number | null =>
  state.epoch === null || isLeaked(state, state.epoch) ? null : state.epoch.number;
