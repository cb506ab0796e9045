import type { Bytes } from "../frame/bytes.ts";
import { place } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface ReadNotes {
  readonly type: "read-notes";
  readonly place: Bytes;
}

export const readNotes: Message<ReadNotes> = defineMessage("read-notes", 0x0f, { place });
