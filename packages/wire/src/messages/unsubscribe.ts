import type { SpaceId } from "@counterpoint/kernel";
import { spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The relay forgets where this device could be told. */
export interface Unsubscribe {
  readonly type: "unsubscribe";
  readonly space: SpaceId;
}

export const unsubscribe: Message<Unsubscribe> = defineMessage("unsubscribe", 0x16, { space: spaceId });
