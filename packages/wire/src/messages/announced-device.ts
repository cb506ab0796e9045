import type { DeviceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import type { Fields } from "../frame/compound.ts";
import { deviceId, key, signature } from "../frame/field.ts";

/** A device that the holder of a member key wants to add, with the keys that it will have. */
export interface AnnouncedDevice {
  readonly device: DeviceId;
  /** Ed25519. */
  readonly signing: Bytes;
  /** X25519. */
  readonly agreement: Bytes;
  /** By the member key over `announcementContent`, for the purpose "announce". */
  readonly signature: Bytes;
}

export const announcedDevice: Fields<AnnouncedDevice> = { device: deviceId, signing: key, agreement: key, signature };
