import type { SpaceId } from "@counterpoint/kernel";
import { spaceId, u16, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** Asks for the envelopes behind a place. The answer may have fewer than asked for, and none only at the end. */
export interface ReadLog {
  readonly type: "read-log";
  readonly space: SpaceId;
  readonly after: number;
  readonly limit: number;
}

export const readLog: Message<ReadLog> = defineMessage("read-log", 0x04, { space: spaceId, after: u64, limit: u16 });
