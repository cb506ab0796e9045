import { fromHex, type Member } from "@counterpoint/kernel";
import { devicesOf, isEpochDue, isLive } from "@counterpoint/membership";
import { shownAlarms } from "./alarms.ts";
import { canWrite } from "./can-write.ts";
import { hasEnded, overOf } from "./ended.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import type { KnownDevice, Standing } from "./port.ts";
import { progressOf } from "./progress.ts";

/** `unsealed` counts the writes that are in no envelope yet. */
export function standingOf({ who }: Pick<Ground, "who">, held: Held, unsealed: number): Standing {
  const { state, membership, chain, keys } = held;
  const [own, partner] = [knownOf(held, who.member), knownOf(held, who.member === "a" ? "b" : "a")];
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
    over: overOf(held),
    parted: state.parted,
    endsOn: hasEnded(held) ? null : state.endsOn,
    devices: own,
    partnerDevices: partner,
    alarms: shownAlarms(state),
  };
}

function isDue(held: Held): boolean {
  const { membership, keys, state } = held;
  if (membership === null || overOf(held) !== null || state.newerChain || state.unconfirmed) return false;
  const self = membership.devices.get(keys.device);
  if (self === undefined || !isLive(self) || !isEpochDue(membership)) return false;
  // A new epoch leads back to the one before: whoever has not that secret leaves it to others.
  return membership.epochs.length === 0 || keys.epochs[membership.epochs.length - 1] !== undefined;
}

function knownOf({ state, membership }: Held, member: Member): readonly KnownDevice[] {
  if (membership === null) return [];
  return devicesOf(membership, member).map((device) => {
    const { lastWrote, firstSeen } = progressOf(state, device.device);
    return { ...device, lastWrote, firstSeen };
  });
}
