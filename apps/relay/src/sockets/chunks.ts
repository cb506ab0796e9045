import { fromBase64Url, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import type { Bytes } from "../store/port.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

export async function putChunk(space: SpaceId, chunk: Bytes, { store, today }: Surroundings): Promise<Answer> {
  const put = await store.putChunk(space, chunk, today());
  return put.ok ? { type: "done" } : refusalOf(put.error);
}

export async function readChunk(space: SpaceId, id: Bytes, { store }: Surroundings): Promise<Answer> {
  const read = await store.chunk(space, toBase64Url(id));
  return read.ok ? { type: "chunk", chunk: read.value } : refusalOf(read.error);
}

export async function findMissing(space: SpaceId, ids: readonly Bytes[], { store }: Surroundings): Promise<Answer> {
  const missing = await store.missingChunks(space, ids.map(toBase64Url));
  if (!missing.ok) return refusalOf(missing.error);
  const found = missing.value.flatMap((id) => {
    const bytes = fromBase64Url(id);
    return bytes.ok ? [bytes.value] : [];
  });
  return { type: "missing", ids: found };
}
