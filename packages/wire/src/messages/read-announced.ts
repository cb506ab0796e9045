import type { SpaceId } from "@counterpoint/kernel";
import { spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface ReadAnnounced {
  readonly type: "read-announced";
  readonly space: SpaceId;
}

export const readAnnounced: Message<ReadAnnounced> = defineMessage("read-announced", 0x0c, { space: spaceId });
