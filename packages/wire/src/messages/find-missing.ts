import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { hash, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHUNK_IDS } from "../limits.ts";

/** Which of these chunks are still to be sent: an upload goes on where it was cut. */
export interface FindMissing {
  readonly type: "find-missing";
  readonly space: SpaceId;
  readonly ids: readonly Bytes[];
}

export const findMissing: Message<FindMissing> = defineMessage("find-missing", 0x09, {
  space: spaceId,
  ids: listOf(hash, { least: 1, most: MAX_CHUNK_IDS }),
});
