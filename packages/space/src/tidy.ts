import { type Chance, newOpId, ok, type Result } from "@counterpoint/kernel";
import {
  type Batch,
  dayOf,
  encodeRecords,
  isFuture,
  isVoided,
  type LoggedBatch,
  type RecordState,
  records,
  voidedOps,
} from "@counterpoint/records";
import { adopt, catchUp, loadBuckets } from "./catch-up.ts";
import { refold } from "./refold.ts";
import { bucketsOf, MANIFEST, nextPage, type Replica, readManifest, releaseDue } from "./replica.ts";
import { type Bucket, bucketOf, type ChunkEntry, cut, encodeManifest, type Manifest } from "./snapshot.ts";
import type { Bytes, Position, StorageError } from "./storage/port.ts";

/** Fewer new entries than this are left to be read from the log at the next start. */
const WORTH_IT = 64;

interface Housekeeping {
  readonly chance: Chance;
  /** Whether all that is in memory is on disk too: a snapshot must hold nothing that the log does not. */
  isSaved(): boolean;
}

/**
 * Folds the newest part of the log into chunks, so that the next cold start is short. One tab does it at a time; only
 * months that changed are written anew.
 */
export async function tidy(replica: Replica, keeping: Housekeeping): Promise<Result<void, StorageError>> {
  const done = await replica.storage.ifFree(() => tidyAlone(replica, keeping));
  return done ?? ok(undefined);
}

async function tidyAlone(replica: Replica, keeping: Housekeeping): Promise<Result<void, StorageError>> {
  const based = await standOnDisk(replica);
  if (!based.ok) return based;
  const before = replica.manifest;
  const changed = await changedSince(replica, before);
  if (!changed.ok) return changed;
  const { entries, buckets } = changed.value;
  if (entries === 0 || (entries < WORTH_IT && before.upTo > 0)) return ok(undefined);
  const loaded = await loadBuckets(replica, buckets);
  if (!loaded.ok) return loaded;
  // A broken chunk has sent us back to the log: begin again, with all of it in memory.
  if (replica.manifest !== before) return tidyAlone(replica, keeping);
  return keeping.isSaved() ? writeSnapshot(replica, keeping.chance, changed.value) : ok(undefined);
}

/** Makes the snapshot that is on disk the one below the index, or an index of the whole log where there is none. */
async function standOnDisk(replica: Replica): Promise<Result<void, StorageError>> {
  const caughtUp = await catchUp(replica);
  if (!caughtUp.ok) return caughtUp;
  const onDisk = await readManifest(replica);
  if (!onDisk.ok) return onDisk;
  const { id, upTo } = onDisk.value;
  if (id === replica.manifest.id) return ok(undefined);
  if (upTo > 0 && id !== replica.distrusted) return adopt(replica, onDisk.value);
  return replica.manifest.upTo > 0 ? refold(replica) : ok(undefined);
}

interface Changed {
  readonly buckets: ReadonlySet<Bucket>;
  readonly entries: number;
  readonly damaged: number;
  /** The snapshot may not reach past a batch that waits in quarantine: it is only in the log. */
  readonly upTo: Position;
}

async function changedSince(replica: Replica, before: Manifest): Promise<Result<Changed, StorageError>> {
  const now = replica.wall.now();
  releaseDue(replica, now);
  const buckets = new Set<Bucket>();
  let { upTo, damaged } = before;
  let entries = 0;
  for (let [last, read] = [false, upTo]; !last; ) {
    const page = await nextPage(replica, read);
    if (!page.ok) return page;
    for (const [position, together] of Map.groupBy(page.value.entries, (entry) => entry.position)) {
      const batches = together.flatMap(({ batch, author }) => (batch === undefined ? [] : { ...batch, author }));
      if (position > replica.seen || batches.some((batch) => holdsUp(replica, batch, now)))
        return ok({ buckets, entries, damaged, upTo });
      for (const batch of batches) for (const bucket of bucketsOf(replica.schema, batch)) buckets.add(bucket);
      damaged += together.length - batches.length;
      upTo = position;
      entries += together.length;
    }
    ({ last, head: read } = page.value);
  }
  return ok({ buckets, entries, damaged, upTo });
}

/** Nobody's clock is a day ahead by mistake for long: whoever it is of writes it anew once that is put right. */
const DAY_MS = 86_400_000;

/**
 * A batch that waits for its time. What the other person stamps years ahead shall not keep this one's starts slow until
 * then: it is in the log, and `check` misses it in the snapshot when its time has come.
 */
function holdsUp({ who, index }: Replica, { stamp, author }: Waiting, now: number): boolean {
  if (!isFuture(stamp, now) || isVoided(index, author, stamp.op)) return false;
  return author === who.member || stamp.ms <= now + DAY_MS;
}

type Waiting = Pick<Batch, "stamp"> & Pick<LoggedBatch, "author">;

async function writeSnapshot(
  replica: Replica,
  chance: Chance,
  { buckets, upTo, damaged }: Changed,
): Promise<Result<void, StorageError>> {
  const before = replica.manifest;
  const stale = before.chunks.filter((chunk) => buckets.has(chunk.bucket));
  const made = chunksOf(replica, chance, buckets);
  const manifest: Manifest = {
    id: newOpId(chance),
    upTo,
    damaged,
    schema: replica.schema.fingerprint,
    clock: replica.clock,
    voided: voidedOps(replica.index),
    chunks: [...before.chunks.filter((chunk) => !stale.includes(chunk)), ...made.map(({ entry }) => entry)],
  };
  const boxes: [string, Bytes][] = [];
  for (const { entry, text } of made) boxes.push([entry.id, await replica.vault.chunk(entry.id).seal(text)]);
  const written = await replica.storage.write({
    putChunks: new Map(boxes),
    // A first snapshot takes the place of whatever lay there: a distrusted one, or one of other record kinds.
    dropChunks: before.upTo === 0 ? "all" : stale.map((chunk) => chunk.id),
    set: new Map([[MANIFEST, await replica.vault.manifest.seal(encodeManifest(manifest))]]),
  });
  if (!written.ok) return written;
  replica.manifest = manifest;
  for (const { entry } of made) replica.loaded.add(entry.id);
  return ok(undefined);
}

function chunksOf(
  replica: Replica,
  chance: Chance,
  buckets: ReadonlySet<Bucket>,
): readonly { readonly entry: ChunkEntry; readonly text: string }[] {
  const byBucket = new Map<Bucket, RecordState[]>();
  for (const record of records(replica.index)) {
    const bucket = bucketOf(dayOf(replica.schema, record.kind, record.id));
    if (!buckets.has(bucket)) continue;
    const together = byBucket.get(bucket);
    if (together === undefined) byBucket.set(bucket, [record]);
    else together.push(record);
  }
  return [...byBucket].flatMap(([bucket, all]) =>
    cut(all).map((part) => ({
      entry: { id: newOpId(chance), bucket, count: part.length },
      text: encodeRecords(part),
    })),
  );
}
