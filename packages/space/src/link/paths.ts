import { type DeviceId, toHex } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import type { Incoming } from "./incoming.ts";

/** Below the last envelope of a device that was removed, those count to which its `prevHash` leads back. */
export function pathsOf(
  membership: Membership,
  devices: ReadonlySet<DeviceId>,
  all: readonly Incoming[],
): (it: Incoming) => boolean {
  const byHash = new Map(all.map((it) => [it.hash, it]));
  const paths = new Map<DeviceId, ReadonlySet<Incoming>>();
  for (const device of devices) {
    const last = membership.devices.get(device)?.removal?.last;
    const path = new Set<Incoming>();
    let at = last === undefined ? undefined : byHash.get(toHex(last.hash));
    while (at !== undefined && !path.has(at)) {
      path.add(at);
      at = at.shape.ok ? byHash.get(toHex(at.shape.value.header.prevHash)) : undefined;
    }
    // Where the last is not here yet, nothing leads back from it.
    if (path.size > 0) paths.set(device, path);
  }
  return (it) => {
    const path = it.shape.ok ? paths.get(it.shape.value.header.device) : undefined;
    return path === undefined || path.has(it);
  };
}
