import { type Clock, type Member, type OpId, ok, type Result } from "@counterpoint/kernel";
import {
  apply,
  type Batch,
  createIndex,
  dayOf,
  FUTURE_LIMIT_MS,
  type HybridClock,
  type Index,
  observe,
  releaseQuarantine,
  type Schema,
} from "@counterpoint/records";
import { type Page, readPage } from "./reader.ts";
import { type Bucket, bucketOf, decodeManifest, emptyManifest, type Manifest } from "./snapshot.ts";
import type { Position, Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";
import type { Who } from "./who.ts";

export const MANIFEST = "manifest";

/** What a replica stands on, and never changes. */
export interface Ground {
  readonly schema: Schema;
  readonly storage: Storage;
  readonly vault: Vault;
  readonly wall: Clock;
  /** Whose this profile is. */
  readonly who: Who;
}

/** What is in memory of one space, and how far it has been read. Everything here mutates; `serve.ts` owns it. */
export interface Replica extends Ground {
  index: Index;
  clock: HybridClock;
  /** The snapshot below the index. Where it is empty, all of the log up to `seen` is in memory. */
  manifest: Manifest;
  /** Id of a snapshot that proved wrong or out of date: the next one made takes its place. */
  distrusted: string | undefined;
  /** The log is in the index up to here, and perhaps single entries behind. */
  seen: Position;
  /** Chunks of the manifest whose records are all in the index. */
  readonly loaded: Set<string>;
  /** What this tab wrote and no reading of the log has met yet: an index made anew needs it too. */
  readonly unread: Map<OpId, Batch>;
  /** Log entries that could not be read: kept on disk, and said on the screen. */
  damaged: number;
}

export async function openReplica(ground: Ground): Promise<Result<Replica, StorageError>> {
  const manifest = await readManifest(ground);
  if (!manifest.ok) return manifest;
  const { clock, upTo, voided, damaged } = manifest.value;
  return ok({
    ...ground,
    index: createIndex(ground.schema, voided),
    clock,
    manifest: manifest.value,
    distrusted: undefined,
    seen: upTo,
    loaded: new Set(),
    unread: new Map(),
    damaged,
  });
}

/** The manifest on disk; an empty one where there is none, where it is damaged, or where other record kinds folded it. */
export async function readManifest(ground: Ground): Promise<Result<Manifest, StorageError>> {
  const box = await ground.storage.value(MANIFEST);
  if (!box.ok) return box;
  const none = emptyManifest(ground.schema.fingerprint);
  if (!(box.value instanceof Uint8Array)) return ok(none);
  const text = await ground.vault.manifest.open(box.value);
  const manifest = text.ok ? decodeManifest(text.value) : text;
  return ok(manifest.ok && manifest.value.schema === none.schema ? manifest.value : none);
}

/** Whether what is written now would be taken for the future: the wall clock was put back. */
export const isAhead = (clock: HybridClock, wall: Clock): boolean => clock.ms > wall.now() + FUTURE_LIMIT_MS;

/** The next page of the log. What has come back from there needs no more remembering. */
export async function nextPage(replica: Replica, after: Position): Promise<Result<Page, StorageError>> {
  const page = await readPage(replica.storage, replica.vault, after);
  if (!page.ok) return page;
  for (const { batch, author } of page.value.entries) {
    if (batch !== undefined && author === replica.who.member) replica.unread.delete(batch.stamp.op);
  }
  return page;
}

/** Merges one batch of `author` into the index, in no order in particular. */
export function take(replica: Replica, batch: Batch, author: Member): "taken" | "refold" {
  const now = replica.wall.now();
  replica.clock = observe(replica.clock, batch.stamp, now);
  return apply(replica.index, batch, author, now).kind === "refold" ? "refold" : "taken";
}

/** Applies what was stamped too far in the future when it came, and is not at `now`. */
export const releaseDue = (replica: Replica, now: number): void => void releaseQuarantine(replica.index, now);

export const bucketsOf = (schema: Schema, batch: Batch): readonly Bucket[] =>
  batch.operations.map((operation) => bucketOf(dayOf(schema, operation.kind, operation.id)));

/** Months that are on disk and not, or not wholly, in memory. */
export function missingBuckets({ manifest, loaded }: Replica): ReadonlySet<Bucket> {
  return new Set(manifest.chunks.filter((chunk) => !loaded.has(chunk.id)).map((chunk) => chunk.bucket));
}
