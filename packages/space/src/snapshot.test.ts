import { newOpId, ok, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bucketOf,
  CHUNK_RECORDS,
  type ChunkEntry,
  chunksBackTo,
  cut,
  decodeManifest,
  emptyManifest,
  encodeManifest,
  type Manifest,
  newestChunks,
} from "./snapshot.ts";
import { day } from "./testing/kinds.ts";

const chunk = (id: string, bucket: string, count: number): ChunkEntry => ({ id, bucket, count });

const holding = (...chunks: readonly ChunkEntry[]): Manifest => ({ ...emptyManifest("s"), upTo: 1, chunks });

const manifest = holding(
  chunk("old", "2024-01", 31),
  chunk("none", "", 4),
  chunk("nov-1", "2026-11", 20),
  chunk("oct", "2026-10", 31),
  chunk("nov-2", "2026-11", 3),
  chunk("sep", "2026-09", 30),
);

const ids = (chunks: readonly ChunkEntry[]) => chunks.map(({ id }) => id);

test("a record of no day has no month", () => {
  expect([bucketOf(null), bucketOf(day("2026-11-23"))]).toEqual(["", "2026-11"]);
});

describe("newest chunks", () => {
  test.each([
    [0, ["none"]],
    [1, ["none", "nov-1", "nov-2"]],
    [23, ["none", "nov-1", "nov-2"]],
    [24, ["none", "nov-1", "nov-2", "oct"]],
    [1_000, ["none", "nov-1", "nov-2", "oct", "sep", "old"]],
  ])("that hold %i dated records, whole months", (count, expected) => {
    expect(ids(newestChunks(manifest, count))).toEqual(expected);
  });
});

test("chunks back to a day are of its month and later, newest first", () => {
  expect(ids(chunksBackTo(manifest, day("2026-10-31")))).toEqual(["nov-1", "nov-2", "oct", "none"]);
});

test("records are cut into chunks of nearly equal size, none lost", () => {
  fc.assert(
    fc.property(fc.nat(5 * CHUNK_RECORDS), (count) => {
      const parts = cut(Array.from({ length: count }, (_, i) => i));
      expect(parts.flat()).toEqual(Array.from({ length: count }, (_, i) => i));
      const sizes = parts.map((part) => part.length);
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(CHUNK_RECORDS);
      if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

describe("the manifest's text", () => {
  test("comes back as it was", () => {
    const full = { ...manifest, voided: [{ author: "a" as const, op: newOpId(seededChance(1)) }] };
    expect(decodeManifest(encodeManifest(full))).toEqual(ok(full));
  });

  test.each([
    "",
    "{}",
    "[]",
    "null",
    encodeManifest(manifest).replace('"v":1', '"v":2'),
    encodeManifest(manifest).replace('"upTo":1', '"upTo":-1'),
    encodeManifest(manifest).replace('"voided":[]', '"voided":[{"author":"a","op":"short"}]'),
  ])("hold:H7 %s is refused", (text) => {
    expect(decodeManifest(text)).toEqual({ ok: false, error: "not-a-manifest" });
  });

  test("hold:H7 any text gives a manifest or an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeManifest(text).ok).toBe(false);
      }),
    );
  });
});
