import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHUNK_BYTES } from "../limits.ts";

/** A piece of a file, as ciphertext. It is known by its SHA-256, and kept once. */
export interface PutChunk {
  readonly type: "put-chunk";
  readonly space: SpaceId;
  readonly chunk: Bytes;
}

export const putChunk: Message<PutChunk> = defineMessage("put-chunk", 0x07, {
  space: spaceId,
  chunk: bytesUpTo(MAX_CHUNK_BYTES),
});
