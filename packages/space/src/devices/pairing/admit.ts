import type { OpenKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type DeviceKeys, headOf, isLive } from "@counterpoint/membership";
import type { Link } from "../../link/port.ts";
import type { Bytes } from "../../storage/port.ts";
import type { Sync } from "../../sync/port.ts";
import type { PairingFailure } from "../port.ts";
import { sameKeys } from "../same-keys.ts";
import type { Meeting } from "./meeting.ts";
import { signGrant } from "./transcript.ts";

export interface Admitting {
  readonly link: Link;
  /** Has what is added accepted at the relay, and makes the epoch that is due after it. */
  readonly sync: Pick<Sync, "extend">;
}

/** Into the chain, and into an epoch. One that was added before and cut off is not added twice. */
export async function admit(
  { link, sync }: Admitting,
  meeting: Meeting,
  keys: DeviceKeys,
): Promise<Result<void, PairingFailure>> {
  const known = link.standing().membership?.devices.get(keys.device);
  if (known === undefined || !isLive(known) || !sameKeys(known, keys)) {
    const extended = await sync.extend(() => link.acts.addDevice(keys));
    if (!extended.ok)
      return err(extended.error === "offline" || extended.error === "not-kept" ? extended.error : "too-many");
  }
  // Whether the other is still there does not matter any more: it is in, and can be taken out.
  return meeting.insist(async () => {
    const newest = link.standing().membership?.epochs.at(-1);
    return newest?.boxes.has(keys.device) ? ok(undefined) : undefined;
  });
}

/** What the other device is told once it is in. */
export function grantNote(link: Link, ring: OpenKeyring, transcript: Bytes): Promise<Bytes> {
  const { membership, seen } = link.standing();
  if (membership === null) throw new TypeError("a book that somebody joined has a chain");
  return signGrant(ring.signingKey, transcript, {
    device: link.device,
    head: headOf(membership),
    seq: seen.seq,
    hash: seen.hash,
  });
}
