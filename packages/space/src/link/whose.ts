import type { Membership } from "@counterpoint/membership";
import type { Ground } from "./ground.ts";

/**
 * Whether a chain says of this profile what the profile knows of itself: how many people the space has, and which of them
 * this is. Under another name nothing that is written or shown would be true.
 */
export function isWhoWeAre({ device, who }: Pick<Ground, "device" | "who">, state: Membership): boolean {
  const named = state.devices.get(device);
  return state.members.size === who.members && (named === undefined || named.member === who.member);
}
