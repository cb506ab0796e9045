import { ok, type Result } from "@counterpoint/kernel";
import { join } from "@counterpoint/records";
import { readChunks } from "./reader.ts";
import { refold } from "./refold.ts";
import { bucketsOf, missingBuckets, nextPage, type Replica, readManifest, take } from "./replica.ts";
import type { Bucket, ChunkEntry, Manifest } from "./snapshot.ts";
import type { StorageError } from "./storage/port.ts";

/** Reads what this or another connection has appended since. A record is in memory whole or not at all. */
export async function catchUp(replica: Replica): Promise<Result<void, StorageError>> {
  const missing = missingBuckets(replica);
  const torn = new Set<Bucket>();
  for (let last = false; !last; ) {
    const page = await nextPage(replica, replica.seen);
    if (!page.ok) return page;
    for (const { batch, author } of page.value.entries) {
      if (batch === undefined) continue;
      if (take(replica, batch, author) === "refold") return refold(replica);
      if (missing.size > 0) for (const bucket of bucketsOf(replica.schema, batch)) torn.add(bucket);
    }
    replica.damaged += page.value.entries.filter(({ batch }) => batch === undefined).length;
    ({ head: replica.seen, last } = page.value);
  }
  return loadBuckets(replica, torn);
}

export const loadBuckets = (
  replica: Replica,
  buckets: { has(bucket: Bucket): boolean },
): Promise<Result<void, StorageError>> =>
  load(replica, (manifest) => manifest.chunks.filter((chunk) => buckets.has(chunk.bucket)));

/** Brings the chunks that `pick` names into the index. Where the snapshot fails, the log has it all. */
export async function load(
  replica: Replica,
  pick: (manifest: Manifest) => readonly ChunkEntry[],
): Promise<Result<void, StorageError>> {
  const wanted = pick(replica.manifest).filter((chunk) => !replica.loaded.has(chunk.id));
  if (wanted.length === 0) return ok(undefined);
  const records = await readChunks(replica.storage, replica.vault, wanted);
  if (records.ok) {
    for (const record of records.value) {
      if (join(replica.index, record).kind === "refold") return refold(replica);
    }
    for (const chunk of wanted) replica.loaded.add(chunk.id);
    return ok(undefined);
  }
  if (records.error !== "damaged") return { ok: false, error: records.error };
  const onDisk = await readManifest(replica);
  if (!onDisk.ok) return onDisk;
  if (onDisk.value.upTo === 0 || onDisk.value.id === replica.manifest.id) return refold(replica);
  // Another tab has tidied: its manifest names other chunks.
  const adopted = await adopt(replica, onDisk.value);
  return adopted.ok ? load(replica, pick) : adopted;
}

/**
 * Goes over to a snapshot that another tab has made. After catching up, whatever was in memory of a month is all there
 * is of it in the new chunks too.
 */
export async function adopt(replica: Replica, manifest: Manifest): Promise<Result<void, StorageError>> {
  const caughtUp = await catchUp(replica);
  if (!caughtUp.ok) return caughtUp;
  const missing = missingBuckets(replica);
  replica.manifest = manifest;
  replica.loaded.clear();
  for (const chunk of manifest.chunks) if (!missing.has(chunk.bucket)) replica.loaded.add(chunk.id);
  return ok(undefined);
}
