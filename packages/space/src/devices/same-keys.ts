import type { DeviceKeys } from "@counterpoint/membership";
import { sameBytes } from "../storage/same-bytes.ts";

/** The same device under the same keys: an id alone says nothing. */
export const sameKeys = (one: DeviceKeys, other: DeviceKeys): boolean =>
  one.device === other.device && sameBytes(one.signing, other.signing) && sameBytes(one.agreement, other.agreement);
