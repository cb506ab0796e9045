import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { hash, spaceId, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface LogHash {
  readonly type: "log-hash";
  readonly space: SpaceId;
  /** The place that was asked for, or the last that there is. */
  readonly seq: number;
  /** L(seq), as the document has it: of every envelope up to there. */
  readonly hash: Bytes;
}

export const logHash: Message<LogHash> = defineMessage("log-hash", 0x8e, { space: spaceId, seq: u64, hash });
