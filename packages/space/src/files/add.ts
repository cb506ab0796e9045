import { err, ok, type Result } from "@counterpoint/kernel";
import { type DeviceKeys, devicesOf, isLive, MAX_DEVICES, type Membership } from "@counterpoint/membership";
import type { Link } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ExtendError } from "../sync/port.ts";

export type AddError =
  | StorageError
  | { readonly kind: "alone" }
  /** The book has as many devices as it can. */
  | { readonly kind: "too-many" }
  /** It was in the book and was taken out: that is for good. It begins anew with other keys. */
  | { readonly kind: "was-removed" }
  /** This device may add nobody: it is none of the book any more, or another entry of the chain was first. */
  | { readonly kind: "not-allowed" }
  /** The book is on a relay, which has to accept it first, and there is no line to it now. */
  | { readonly kind: "offline" }
  | { readonly kind: "over-quota" }
  | { readonly kind: "not-kept" };

/** Has an entry accepted and takes it: `extend` of a running sync where there is a relay, else `acceptHere`. */
export type Accept = (act: () => Promise<Bytes>) => Promise<Result<void, ExtendError | StorageError>>;

/** Where a book is on no relay, its own devices are all there is. */
export const acceptHere =
  (link: Link): Accept =>
  async (act) =>
    link.takeChain(link.standing().chainLength, [await act()]);

/**
 * Nothing may be written while an epoch is owed. Where there is a relay the running sync makes it; in a book of files
 * whoever makes one does first, so that no file ever leaves without: two devices that made one each would not agree.
 */
export async function makeDueEpoch(link: Link, accept: Accept): Promise<Result<void, AddError>> {
  return link.standing().epochDue ? failed(await accept(() => link.acts.newEpoch())) : ok(undefined);
}

/** The device is in the chain and has its key afterwards; again with the same keys, it changes nothing. */
export async function addDevice(link: Link, keys: DeviceKeys, accept: Accept): Promise<Result<void, AddError>> {
  const { membership } = link.standing();
  if (membership === null) return err({ kind: "alone" });
  const known = membership.devices.get(keys.device);
  if (known !== undefined) {
    const same = sameBytes(known.signing, keys.signing) && sameBytes(known.agreement, keys.agreement);
    if (!same) return err({ kind: "not-allowed" });
    if (!isLive(known)) return err({ kind: "was-removed" });
  } else {
    if (ownLive(link, membership) >= MAX_DEVICES) return err({ kind: "too-many" });
    const added = failed(await accept(() => link.acts.addDevice(keys)));
    if (!added.ok) return added;
  }
  const sealed = await makeDueEpoch(link, accept);
  if (!sealed.ok) return sealed;
  return isIn(link, keys) ? ok(undefined) : err({ kind: "not-allowed" });
}

function ownLive({ device }: Link, membership: Membership): number {
  const own = membership.devices.get(device);
  return own === undefined ? 0 : devicesOf(membership, own.member).filter(isLive).length;
}

/** A chain that took another way meanwhile is an alarm of the link, and no addition. */
function isIn(link: Link, { device }: DeviceKeys): boolean {
  const added = link.standing().membership?.devices.get(device);
  return added !== undefined && isLive(added);
}

function failed(result: Result<void, ExtendError | StorageError>): Result<void, AddError> {
  if (result.ok) return result;
  return err(typeof result.error === "string" ? { kind: result.error } : result.error);
}
