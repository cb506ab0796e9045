import type { SpaceId } from "@counterpoint/kernel";
import { spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The relay forgets all of a space. */
export interface Erase {
  readonly type: "erase";
  readonly space: SpaceId;
}

export const erase: Message<Erase> = defineMessage("erase", 0x0b, { space: spaceId });
