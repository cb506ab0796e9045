import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHUNK_BYTES } from "../limits.ts";

/** Whoever receives it holds its SHA-256 against the id that was asked for. */
export interface Chunk {
  readonly type: "chunk";
  readonly chunk: Bytes;
}

export const chunk: Message<Chunk> = defineMessage("chunk", 0x87, { chunk: bytesUpTo(MAX_CHUNK_BYTES) });
