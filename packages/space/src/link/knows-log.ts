import type { DeviceId } from "@counterpoint/kernel";
import type { Held } from "./held.ts";
import type { Placed } from "./order.ts";

/**
 * Whether an envelope was sealed by somebody who knew of this device: what it says of the relay's log is about the log
 * that this device has met. One from before may speak of a log that a put-back has ended since, and be no lie.
 */
export function knowsLog({ membership }: Held, own: DeviceId, { at }: Pick<Placed, "at">): boolean {
  return at >= (membership?.devices.get(own)?.added ?? 0);
}
