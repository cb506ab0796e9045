import type { Member } from "@counterpoint/kernel";
import { type Bytes, sameBytes } from "./bytes.ts";
import { liveDevices } from "./live.ts";
import type { Device, Epoch, Membership, RecoveryBox } from "./membership.ts";

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
    [...epoch.boxes.keys()].some((device) => !live.has(device)) ||
    [...state.members].some(([member, { recovery }]) => !isKeyOf(epoch.recovery.get(member), recovery))
  );
}

const isKeyOf = (held: RecoveryBox | undefined, key: Bytes): boolean => held !== undefined && sameBytes(held.key, key);

export const isForEverybody = (state: Membership, epoch: Epoch): boolean =>
  !isLeaked(state, epoch) && liveDevices(state).every(({ device }) => epoch.boxes.has(device));

/** Whether a new epoch is due: there is none, or it was not made for exactly those who are there now. */
export function isEpochDue(state: Membership): boolean {
  const epoch = state.epochs.at(-1);
  return epoch === undefined || !isForEverybody(state, epoch);
}

/**
 * The epoch under which a device may seal now. Null where one is owed first: there is none yet, or somebody could read
 * along who no longer should. Any live device of either member may make it, and whoever wants to write does.
 */
export function sealingEpoch(state: Membership): number | null {
  const epoch = state.epochs.at(-1);
  return epoch === undefined || isLeaked(state, epoch) ? null : epoch.number;
}
