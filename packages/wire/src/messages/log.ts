import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { listOf, record } from "../frame/compound.ts";
import { bytesUpTo, type Field, spaceId, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_ENVELOPE_BYTES } from "../layout.ts";
import { MAX_ENVELOPES } from "../limits.ts";

/** A part of a log, in order: as an answer, or unasked when something has arrived. Then a gap shows in the numbers. */
export interface Log {
  readonly type: "log";
  readonly space: SpaceId;
  /** How far the log reaches. */
  readonly head: number;
  readonly entries: readonly LogEntry[];
}

export interface LogEntry {
  readonly seq: number;
  readonly envelope: Bytes;
}

const entry: Field<LogEntry> = record<LogEntry>({ seq: u64, envelope: bytesUpTo(MAX_ENVELOPE_BYTES) });

export const log: Message<Log> = defineMessage("log", 0x85, {
  space: spaceId,
  head: u64,
  entries: listOf(entry, { least: 0, most: MAX_ENVELOPES }),
});
