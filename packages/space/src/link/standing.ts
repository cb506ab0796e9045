import { fromHex } from "@counterpoint/kernel";
import { isEpochDue, isLive } from "@counterpoint/membership";
import { shownAlarms } from "./alarms.ts";
import { canWrite } from "./can-write.ts";
import type { Held } from "./held.ts";
import type { KnownDevice, Standing } from "./port.ts";
import { progressOf } from "./progress.ts";

/** `unsealed` counts the writes that are in no envelope yet. */
export function standingOf(held: Held, unsealed: number): Standing {
  const { state, membership, chain, keys } = held;
  const self = membership?.devices.get(keys.device);
  return {
    membership,
    chainLength: chain.length,
    seen: { seq: state.seen.seq, hash: fromHex(state.seen.hash) },
    unsent: state.pending.reduce((sum, { count }) => sum + count, unsealed) + (state.again === null ? 0 : 1),
    mayWrite: canWrite(held),
    unconfirmed: state.unconfirmed,
    chainWanted: state.aside.some(({ why }) => why === "head"),
    newer: state.newerChain || state.aside.some(({ why }) => why === "newer"),
    epochDue: isDue(held),
    removed: self !== undefined && !isLive(self),
    devices: membership === null ? [] : [...membership.devices.values()].map((device) => known(held, device)),
    alarms: shownAlarms(state),
  };
}

function isDue({ membership, keys, state }: Held): boolean {
  if (membership === null || membership.dissolvedBy !== null || state.newerChain || state.unconfirmed) return false;
  const self = membership.devices.get(keys.device);
  if (self === undefined || !isLive(self) || !isEpochDue(membership)) return false;
  // A new epoch leads back to the one before: whoever has not that secret leaves it to others.
  return membership.epochs.length === 0 || keys.epochs[membership.epochs.length - 1] !== undefined;
}

function known({ state }: Held, device: Omit<KnownDevice, "lastWrote" | "firstSeen">): KnownDevice {
  const { lastWrote, firstSeen } = progressOf(state, device.device);
  return { ...device, lastWrote, firstSeen };
}
