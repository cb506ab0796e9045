import type { OpenKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type DeviceKeys, devicesOf, headOf, isLive, MAX_DEVICES } from "@counterpoint/membership";
import type { Link } from "../../link/port.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Bytes } from "../../storage/port.ts";
import type { Sync } from "../../sync/port.ts";
import type { InvitingFailure } from "../port.ts";
import { sameKeys } from "../same-keys.ts";
import { signGrant } from "./transcript.ts";

export interface Admitting {
  readonly link: Link;
  /** Has what is added accepted at the relay, and makes the epoch that is due after it. */
  readonly sync: Pick<Sync, "extend">;
}

export type AdmitError =
  | InvitingFailure
  /** It may be in the chain, or is, and goes no further for now. */
  | "unfinished";

/** Into the chain, and into an epoch. One that was added before and cut off is not added twice. */
export async function admit(
  { link, sync }: Admitting,
  meeting: Meeting,
  keys: DeviceKeys,
): Promise<Result<void, AdmitError>> {
  let refused: InvitingFailure | undefined;
  const done = await meeting.insist(async () => {
    if (!isIn(link, keys)) {
      const extended = await sync.extend(() => link.acts.addDevice(keys));
      // Without an answer it may be in the chain or not: the next attempt sees.
      if (!extended.ok && (extended.error === "not-allowed" || extended.error === "over-quota") && !isIn(link, keys)) {
        refused = whyRefused(link);
        return ok(undefined);
      }
    }
    // Whether the other is still there does not matter any more: it is in, and can be taken out.
    return link.standing().membership?.epochs.at(-1)?.boxes.has(keys.device) ? ok(undefined) : undefined;
  });
  if (refused !== undefined) return err(refused);
  return done.ok ? done : err("unfinished");
}

function isIn(link: Link, keys: DeviceKeys): boolean {
  const known = link.standing().membership?.devices.get(keys.device);
  return known !== undefined && isLive(known) && sameKeys(known, keys);
}

function whyRefused(link: Link): InvitingFailure {
  const { membership } = link.standing();
  const self = membership?.devices.get(link.device);
  if (membership === null || self === undefined) return "refused";
  return devicesOf(membership, self.member).filter(isLive).length < MAX_DEVICES ? "refused" : "too-many";
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
