import type { Member } from "@counterpoint/kernel";
import {
  createIndex,
  entryOf,
  type Index,
  isVoided,
  keyOf,
  putCell,
  tableOf,
  type VoidedOp,
} from "./index-of-records.ts";
import type { LoggedBatch } from "./operation.ts";
import { type Cell, compareCells } from "./record.ts";
import type { Schema } from "./schema.ts";
import { isFuture } from "./stamp.ts";
import { type Write, writesOf } from "./writes.ts";

/**
 * What a log means, whatever the order and the repeats in it; the definition of truth for `apply`.
 *
 * 1. A batch that another of the same author voids has no effect. The voiding one counts even where it is void itself
 *    or waits in quarantine.
 * 2. A batch from too far ahead of `now` waits in quarantine.
 * 3. Of each batch, the last word on each field counts. All these, sorted, are set one after the other.
 */
export function fold(schema: Schema, log: readonly LoggedBatch[], now: number): Index {
  const index = createIndex(schema, log.flatMap(voidsOf));
  const cells: { readonly write: Write; readonly owner: Member | null; readonly cell: Cell }[] = [];
  for (const logged of log) {
    const { batch, author } = logged;
    if (isVoided(index, author, batch.stamp.op)) continue;
    if (isFuture(batch.stamp, now)) {
      index.quarantine.set(keyOf(logged), logged);
      continue;
    }
    const { writes, parked } = writesOf(schema, batch.operations);
    if (parked > 0) index.parked.set(keyOf(logged), { ...logged, count: parked });
    for (const write of lastWords(writes)) {
      const owner = write.known.kind.writers === "author" ? author : null;
      cells.push({ write, owner, cell: { value: write.value, stamp: batch.stamp, author } });
    }
  }
  cells.sort((a, b) => compareCells(a.cell, b.cell));
  for (const { write, owner, cell } of cells) {
    const table = tableOf(index, write.known.kind);
    putCell(table, entryOf(table, owner, write.id), write.slot, cell);
  }
  return index;
}

const voidsOf = ({ batch, author }: LoggedBatch): VoidedOp[] => batch.voids.map((op) => ({ author, op }));

function lastWords(writes: readonly Write[]): Iterable<Write> {
  return new Map(
    writes.map((write) => [JSON.stringify([write.known.kind.name, write.id, write.slot.field]), write]),
  ).values();
}
