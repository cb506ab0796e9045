import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { deviceId, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** A device of the space says no: whoever announced that one has to begin anew. */
export interface RefuseAnnounced {
  readonly type: "refuse-announced";
  readonly space: SpaceId;
  readonly device: DeviceId;
}

export const refuseAnnounced: Message<RefuseAnnounced> = defineMessage("refuse-announced", 0x0d, {
  space: spaceId,
  device: deviceId,
});
