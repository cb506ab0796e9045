import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import { type Batch, decodeBatch, decodeRecords, type RecordState } from "@counterpoint/records";
import { readKept } from "./kept-entry.ts";
import type { ChunkEntry } from "./snapshot.ts";
import type { Position, Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";

/** Entries read in one go: large enough to keep the disk busy, small enough to leave the screen its turn. */
const PAGE = 500;

export interface Entry {
  /** Several entries in a row have the same one: what an envelope carried is kept in one piece. */
  readonly position: Position;
  /** Undefined where the entry could not be opened or read. It stays in the log. */
  readonly batch: Batch | undefined;
  readonly author: Member;
  /** Whether an envelope of another device brought it. */
  readonly received: boolean;
}

export interface Page {
  readonly entries: readonly Entry[];
  readonly head: Position;
  readonly last: boolean;
}

export interface TextEntry {
  readonly position: Position;
  /** Undefined where it could not be opened. */
  readonly text: string | undefined;
  /** By whom it is kept as written; says nothing where it could not be opened. */
  readonly author: Member;
  readonly received: boolean;
}

export interface TextPage {
  readonly entries: readonly TextEntry[];
  readonly head: Position;
  readonly last: boolean;
}

/** What lies in the log behind `after`, opened and not looked into; at most `limit` pieces. */
export async function readTexts(
  storage: Storage,
  vault: Vault,
  after: Position,
  limit: number,
): Promise<Result<TextPage, StorageError>> {
  const sealed = await storage.log(after, limit);
  if (!sealed.ok) return sealed;
  const entries = await Promise.all(
    sealed.value.map(async ({ position, bytes }): Promise<readonly TextEntry[]> => {
      const opened = await vault.entry.open(bytes);
      const kept = opened.ok ? readKept(opened.value) : undefined;
      if (kept === undefined) return [{ position, text: undefined, author: "a", received: false }];
      const { author, from } = kept;
      return kept.texts.map((text) => ({ position, text, author, received: from !== null }));
    }),
  );
  const head = sealed.value.at(-1)?.position ?? after;
  return ok({ entries: entries.flat(), head, last: sealed.value.length < limit });
}

/** The next page of the log behind `after`. */
export async function readPage(storage: Storage, vault: Vault, after: Position): Promise<Result<Page, StorageError>> {
  const page = await readTexts(storage, vault, after, PAGE);
  if (!page.ok) return page;
  const entries = page.value.entries.map(({ text, ...entry }) => ({ ...entry, batch: batchIn(text) }));
  return ok({ ...page.value, entries });
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
