import type { SpaceId } from "@counterpoint/kernel";
import { spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/**
 * The member of this device leaves a space of two without a word: what waits of theirs is gone, and no device of theirs is
 * served any more. The other is told nothing, by no answer and at no time.
 */
export interface Leave {
  readonly type: "leave";
  readonly space: SpaceId;
}

export const leave: Message<Leave> = defineMessage("leave", 0x14, { space: spaceId });
