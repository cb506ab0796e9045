import type { SpaceId } from "@counterpoint/kernel";
import { spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { type AnnouncedDevice, announcedDevice } from "./announced-device.ts";

/**
 * Says to every live device of the space that the holder of the member key is about to add one, and begins the wait for
 * it. Again with the same keys, the same wait goes on.
 */
export interface Announce extends AnnouncedDevice {
  readonly type: "announce";
  readonly space: SpaceId;
}

export const announce: Message<Announce> = defineMessage("announce", 0x0b, { space: spaceId, ...announcedDevice });
