import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { hash, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHUNK_IDS } from "../limits.ts";

export interface DropChunks {
  readonly type: "drop-chunks";
  readonly space: SpaceId;
  readonly ids: readonly Bytes[];
}

export const dropChunks: Message<DropChunks> = defineMessage("drop-chunks", 0x0a, {
  space: spaceId,
  ids: listOf(hash, { least: 1, most: MAX_CHUNK_IDS }),
});
