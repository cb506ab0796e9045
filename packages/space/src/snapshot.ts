/**
 * A snapshot is a cache of the folded log, kept so that a cold start need not read all of it: records in sealed chunks,
 * at most one month and CHUNK_RECORDS records in each, and a manifest that says which chunk holds which month. Newest
 * months can so be opened first and old years left on disk. The log is never pruned: a lost or wrong snapshot is made
 * anew from it.
 */
import { type CivilDate, err, ok, parseOpId, type Result } from "@counterpoint/kernel";
import { CLOCK_START, type HybridClock, type VoidedOp } from "@counterpoint/records";
import * as v from "valibot";
import type { Position } from "./storage/port.ts";

export const CHUNK_RECORDS = 500;

/** A month, `2026-11`, or UNDATED for records that belong to no day: those are always in memory. */
export type Bucket = string;

const UNDATED: Bucket = "";

export const bucketOf = (day: CivilDate | null): Bucket => (day === null ? UNDATED : day.slice(0, 7));

export interface ChunkEntry {
  readonly id: string;
  readonly bucket: Bucket;
  readonly count: number;
}

export interface Manifest {
  /** Tells one snapshot from the next; empty where there is none. */
  readonly id: string;
  /** The log is in the chunks up to and including this position. */
  readonly upTo: Position;
  /** Entries up to there that could not be read. */
  readonly damaged: number;
  /** Fingerprint of the record kinds that folded it: another program version folds anew. */
  readonly schema: string;
  readonly clock: HybridClock;
  /** Batches without effect: they may come again from elsewhere, and must stay without. */
  readonly voided: readonly VoidedOp[];
  readonly chunks: readonly ChunkEntry[];
}

export const emptyManifest = (schema: string): Manifest => ({
  id: "",
  upTo: 0,
  damaged: 0,
  schema,
  clock: CLOCK_START,
  voided: [],
  chunks: [],
});

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const manifestShape = v.object({
  v: v.literal(1),
  id: v.string(),
  upTo: whole,
  damaged: whole,
  schema: v.string(),
  clock: v.object({ ms: whole, counter: whole }),
  voided: v.array(v.object({ author: v.picklist(["a", "b"]), op: v.string() })),
  chunks: v.array(v.object({ id: v.string(), bucket: v.string(), count: whole })),
});

export const encodeManifest = (manifest: Manifest): string => JSON.stringify({ v: 1, ...manifest });

export function decodeManifest(text: string): Result<Manifest, "not-a-manifest"> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err("not-a-manifest");
  }
  const parsed = v.safeParse(manifestShape, json);
  if (!parsed.success) return err("not-a-manifest");
  const { v: _version, ...manifest } = parsed.output;
  const voided: VoidedOp[] = [];
  for (const { author, op } of manifest.voided) {
    const id = parseOpId(op);
    if (!id.ok) return err("not-a-manifest");
    voided.push({ author, op: id.value });
  }
  return ok({ ...manifest, voided });
}

/** The undated chunks and as many of the newest months as hold at least `records` dated records. */
export function newestChunks(manifest: Manifest, records: number): readonly ChunkEntry[] {
  const undated = manifest.chunks.filter((chunk) => chunk.bucket === UNDATED);
  const dated = byNewest(manifest.chunks.filter((chunk) => chunk.bucket !== UNDATED));
  let held = 0;
  let oldest: Bucket | undefined;
  for (const chunk of dated) {
    if (held >= records && chunk.bucket !== oldest) break;
    held += chunk.count;
    oldest = chunk.bucket;
  }
  return [...undated, ...dated.filter((chunk) => oldest !== undefined && chunk.bucket >= oldest)];
}

/** The undated chunks and those of the month of `day` and later. */
export function chunksBackTo(manifest: Manifest, day: CivilDate): readonly ChunkEntry[] {
  const bucket = bucketOf(day);
  return byNewest(manifest.chunks.filter((chunk) => chunk.bucket === UNDATED || chunk.bucket >= bucket));
}

function byNewest(chunks: readonly ChunkEntry[]): ChunkEntry[] {
  return [...chunks].sort((a, b) => (a.bucket < b.bucket ? 1 : a.bucket > b.bucket ? -1 : 0));
}

/** Cuts the records of one bucket into chunks of at most CHUNK_RECORDS, equal in size to within one. */
export function cut<T>(records: readonly T[]): readonly (readonly T[])[] {
  const parts = Math.ceil(records.length / CHUNK_RECORDS);
  return Array.from({ length: parts }, (_, i) =>
    records.slice(Math.floor((i * records.length) / parts), Math.floor(((i + 1) * records.length) / parts)),
  );
}
