import type { SpaceId } from "@counterpoint/kernel";
import { type Bytes, concat } from "./frame/bytes.ts";
import { deviceId, key, spaceId } from "./frame/field.ts";
import type { AnnouncedDevice } from "./messages/announced-device.ts";

/**
 * What the holder of a member key signs for `announce`, under the purpose "announce". Devices of the space check it too:
 * a relay cannot make one up. It holds at any time, so a relay can show it late; what it cannot do is add the device.
 */
export function announcementContent(
  space: SpaceId,
  { device, signing, agreement }: Omit<AnnouncedDevice, "signature">,
): Bytes {
  return concat([...spaceId.write(space), ...deviceId.write(device), ...key.write(signing), ...key.write(agreement)]);
}
