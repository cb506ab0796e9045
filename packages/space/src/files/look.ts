import { err, ok, type Result } from "@counterpoint/kernel";
import { type Device, type DeviceKeys, isLive } from "@counterpoint/membership";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ParcelError } from "./error.ts";
import { type Parcel, readParcel } from "./read.ts";

/** A parcel of a book that names this device, and how it does. */
export interface Invitation {
  readonly parcel: Parcel;
  readonly device: Device;
}

export type LookError =
  | ParcelError
  /** Its book does not know this device, by these keys: another device was added, or none. */
  | { readonly kind: "not-added" }
  /** It was in that book, and was taken out since. */
  | { readonly kind: "was-removed" };

/** On a new device that asked to be added: whether this file brings the book that added it. Nothing changes. */
export async function lookForMe(file: Blob, keys: DeviceKeys): Promise<Result<Invitation, LookError>> {
  const parcel = await readParcel(file);
  if (!parcel.ok) return parcel;
  const device = parcel.value.membership.devices.get(keys.device);
  if (
    device === undefined ||
    !sameBytes(device.signing, keys.signing) ||
    !sameBytes(device.agreement, keys.agreement)
  ) {
    return err({ kind: "not-added" });
  }
  return isLive(device) ? ok({ parcel: parcel.value, device }) : err({ kind: "was-removed" });
}
