import { type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import { sealingEpoch } from "./epochs.ts";
import { isLive, type Membership } from "./membership.ts";

export type WhyNot = "dissolved" | "not-live" | "epoch-owed";

/** Whether a device may write at the head, and under which epoch. The relay takes envelopes of no other. */
export function mayWrite(state: Membership, device: DeviceId): Result<number, WhyNot> {
  if (state.dissolvedBy !== null) return err("dissolved");
  const author = state.devices.get(device);
  if (author === undefined || !isLive(author)) return err("not-live");
  const epoch = sealingEpoch(state);
  return epoch === null ? err("epoch-owed") : ok(epoch);
}
