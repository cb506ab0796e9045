import type { Bytes } from "../frame/bytes.ts";
import { listOf, record } from "../frame/compound.ts";
import { bytesUpTo, type Field, upTo } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_NOTE_BYTES, MAX_NOTES } from "../limits.ts";

/** What lies at a place, by slot. Nothing, too, where nobody has been. */
export interface Notes {
  readonly type: "notes";
  readonly notes: readonly Note[];
}

export interface Note {
  readonly slot: number;
  readonly note: Bytes;
}

const one: Field<Note> = record<Note>({ slot: upTo(MAX_NOTES - 1), note: bytesUpTo(MAX_NOTE_BYTES) });

export const notes: Message<Notes> = defineMessage("notes", 0x8b, {
  notes: listOf(one, { least: 0, most: MAX_NOTES }),
});
