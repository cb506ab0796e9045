import type { SpaceId } from "@counterpoint/kernel";
import { spaceId, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** Asks what the hash of the log is up to a place: whether it is the one that was read. */
export interface ReadLogHash {
  readonly type: "read-log-hash";
  readonly space: SpaceId;
  readonly seq: number;
}

export const readLogHash: Message<ReadLogHash> = defineMessage("read-log-hash", 0x18, { space: spaceId, seq: u64 });
