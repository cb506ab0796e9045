import { createHash } from "node:crypto";
import { CHUNK_BYTES } from "./limits.ts";
import type { Bytes, ChunkId } from "./port.ts";

/** The name of a chunk is its content's: whoever reads it can check it, and no one can put another in its place. */
export function chunkIdOf(chunk: Bytes): ChunkId {
  if (chunk.length > CHUNK_BYTES) throw new RangeError(`a chunk has at most ${CHUNK_BYTES} bytes`);
  return createHash("sha256").update(chunk).digest("base64url");
}

export const chunkIdBytes = (id: ChunkId): Bytes => new Uint8Array(Buffer.from(id, "base64url"));
