import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, place, upTo } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_NOTE_BYTES, MAX_NOTES } from "../limits.ts";

/**
 * For somebody who knows the place: two devices meet so before they have a space in common. A slot is written once, and
 * all of it is forgotten soon after the first.
 */
export interface LeaveNote {
  readonly type: "leave-note";
  readonly place: Bytes;
  readonly slot: number;
  readonly note: Bytes;
}

export const leaveNote: Message<LeaveNote> = defineMessage("leave-note", 0x0e, {
  place,
  slot: upTo(MAX_NOTES - 1),
  note: bytesUpTo(MAX_NOTE_BYTES),
});
