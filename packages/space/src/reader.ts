import { err, ok, type Result } from "@counterpoint/kernel";
import { type Batch, decodeBatch, decodeRecords, type RecordState } from "@counterpoint/records";
import type { ChunkEntry } from "./snapshot.ts";
import type { Position, Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";

/** Entries read in one go: large enough to keep the disk busy, small enough to leave the screen its turn. */
const PAGE = 500;

export interface Entry {
  readonly position: Position;
  /** Undefined where the entry could not be opened or read. It stays in the log. */
  readonly batch: Batch | undefined;
}

export interface Page {
  readonly entries: readonly Entry[];
  readonly head: Position;
  readonly last: boolean;
}

export interface TextPage {
  /** Undefined where an entry could not be opened. */
  readonly texts: readonly (string | undefined)[];
  readonly positions: readonly Position[];
  readonly head: Position;
  readonly last: boolean;
}

/** The next entries of the log behind `after`, opened and not looked into; at most `limit`. */
export async function readTexts(
  storage: Storage,
  vault: Vault,
  after: Position,
  limit: number,
): Promise<Result<TextPage, StorageError>> {
  const sealed = await storage.log(after, limit);
  if (!sealed.ok) return sealed;
  const texts = await Promise.all(
    sealed.value.map(async ({ bytes }) => {
      const text = await vault.entry.open(bytes);
      return text.ok ? text.value : undefined;
    }),
  );
  const positions = sealed.value.map(({ position }) => position);
  return ok({ texts, positions, head: positions.at(-1) ?? after, last: texts.length < limit });
}

/** The next page of the log behind `after`. */
export async function readPage(storage: Storage, vault: Vault, after: Position): Promise<Result<Page, StorageError>> {
  const page = await readTexts(storage, vault, after, PAGE);
  if (!page.ok) return page;
  const { texts, positions, head, last } = page.value;
  const entries = positions.map((position, i) => ({ position, batch: batchIn(texts[i]) }));
  return ok({ entries, head, last });
}

function batchIn(text: string | undefined): Batch | undefined {
  const batch = text === undefined ? undefined : decodeBatch(text);
  return batch?.ok === true ? batch.value : undefined;
}

/** The records of these chunks; "damaged" where one is missing, altered or unreadable. */
export async function readChunks(
  storage: Storage,
  vault: Vault,
  chunks: readonly ChunkEntry[],
): Promise<Result<readonly RecordState[], StorageError | "damaged">> {
  // One by one, so that the disk fetches the next while one is decoded, and the screen keeps its turn.
  const read = await Promise.all(chunks.map((chunk) => readChunk(storage, vault, chunk.id)));
  const records: RecordState[] = [];
  for (const chunk of read) {
    if (!chunk.ok) return chunk;
    for (const record of chunk.value) records.push(record);
  }
  return ok(records);
}

async function readChunk(
  storage: Storage,
  vault: Vault,
  id: string,
): Promise<Result<readonly RecordState[], StorageError | "damaged">> {
  const boxes = await storage.chunks([id]);
  if (!boxes.ok) return boxes;
  const box = boxes.value[0];
  const text = box === undefined ? err("damaged") : await vault.chunk(id).open(box);
  const records = text.ok ? decodeRecords(text.value) : text;
  return records.ok ? records : err("damaged");
}
