/**
 * The merge: batches in any order, with repeats, as they come. `fold` says in plain words what it must come to, and the
 * property tests hold the two together.
 */
import type { Member, OpId } from "@counterpoint/kernel";
import { type Entry, entryOf, type Index, isVoided, keyOf, putCell, type Table, tableOf } from "./index-of-records.ts";
import type { Batch, LoggedBatch } from "./operation.ts";
import { type Cell, compareCells, type RecordRef, type RecordState } from "./record.ts";
import { compareStamps, isFuture, type Stamp } from "./stamp.ts";
import { readOperations, type Write, writesOf } from "./writes.ts";

export type Applied =
  | { readonly kind: "applied"; readonly touched: readonly RecordRef[] }
  | { readonly kind: "quarantined" }
  /** A batch that shows in this index has lost its effect. The index is stale: make a new one by `fold` of the log. */
  | { readonly kind: "refold" };

export type Joined = { readonly kind: "joined" } | { readonly kind: "refold" };

/**
 * Merges one batch of the log. `author` is whom the envelope's signature proves, `now` in milliseconds since the epoch.
 * For a batch that this device writes at this moment, `now` is never less than its stamp, so that it shows at once even
 * where the wall clock went back. What a batch voids is void from the moment it arrives, even while the batch itself
 * waits in quarantine.
 */
export function apply(index: Index, batch: Batch, author: Member, now: number): Applied {
  if (batch.voids.length > 0 && takeVoids(index, batch.voids, author)) return { kind: "refold" };
  if (isVoided(index, author, batch.stamp.op)) return { kind: "applied", touched: [] };
  if (isFuture(batch.stamp, now)) {
    const logged: LoggedBatch = { batch, author };
    index.quarantine.set(keyOf(logged), logged);
    return { kind: "quarantined" };
  }
  return { kind: "applied", touched: mergeBatch(index, batch, author) };
}

/** Merges the quarantined batches whose time has come; gives the records that changed. */
export function releaseQuarantine(index: Index, now: number): readonly RecordRef[] {
  const touched = new Set<RecordRef>();
  for (const [key, { batch, author }] of index.quarantine) {
    if (isFuture(batch.stamp, now)) continue;
    index.quarantine.delete(key);
    for (const record of mergeBatch(index, batch, author)) touched.add(record);
  }
  return [...touched];
}

/**
 * Merges a record out of a snapshot, older or newer than what is here. Its values were checked when they were first
 * merged, under a schema with this fingerprint; a record that does not fit the schema is left out.
 */
export function join(index: Index, record: RecordState): Joined {
  const table = index.tables.get(record.kind);
  if (table === undefined || (record.owner === null) !== (table.known.kind.writers === "both")) {
    return { kind: "joined" };
  }
  for (const [field, cell] of record.cells) {
    const slot = table.known.slots.get(field);
    if (slot === undefined) continue;
    if (isVoided(index, cell.author, cell.stamp.op)) return { kind: "refold" };
    const entry = entryOf(table, record.owner, record.id);
    const current = entry.cells[slot.place];
    if (current === undefined || compareCells(cell, current) > 0) putCell(table, entry, slot, cell);
  }
  return { kind: "joined" };
}

/**
 * Gives true where a voided batch still shows. Where it does not, other writes have won over it already, and to take it
 * away changes nothing: the greatest of a set stays when a smaller one goes.
 */
function takeVoids(index: Index, voids: readonly OpId[], author: Member): boolean {
  const fresh = new Set(voids.filter((op) => !isVoided(index, author, op)));
  if (fresh.size === 0) return false;
  for (const op of fresh) index.voided[author].add(op);
  for (const waiting of [index.quarantine, index.parked]) {
    for (const [key, logged] of waiting) {
      if (logged.author === author && fresh.has(logged.batch.stamp.op)) waiting.delete(key);
    }
  }
  for (const { order } of index.tables.values()) {
    for (const { cells } of order) {
      if (cells.some((cell) => cell?.author === author && fresh.has(cell.stamp.op))) return true;
    }
  }
  return false;
}

function mergeBatch(index: Index, batch: Batch, author: Member): readonly RecordRef[] {
  // A fresh object: its identity tells the cells of this very batch from all others.
  const { ms, counter, device, op } = batch.stamp;
  const stamp: Stamp = { ms, counter, device, op };
  const touched: RecordRef[] = [];
  let table: Table | undefined;
  let entry: Entry | undefined;
  const parked = readOperations(index.schema, batch.operations, (known, id, slot, value) => {
    if (table?.known !== known) {
      table = tableOf(index, known.kind);
      entry = undefined;
    }
    if (entry?.id !== id) entry = entryOf(table, known.kind.writers === "author" ? author : null, id);
    const cell: Cell = { value, stamp, author };
    const current = entry.cells[slot.place];
    if (current !== undefined && !replaces(cell, current, () => isLastWord(index, batch, { known, id, slot, value }))) {
      return;
    }
    putCell(table, entry, slot, cell);
    if (touched.at(-1) !== entry) touched.push(entry);
  });
  if (parked > 0) index.parked.set(keyOf({ batch, author }), { batch, author, count: parked });
  return touched.length > 1 ? [...new Set(touched)] : touched;
}

function replaces(cell: Cell, current: Cell, isLastWord: () => boolean): boolean {
  if (current.stamp === cell.stamp) return true;
  const order = compareStamps(cell.stamp, current.stamp);
  if (order !== 0) return order > 0;
  // A repeat, or a forged double of this stamp.
  return compareCells(cell, current) > 0 && isLastWord();
}

/** Where a batch sets a field more than once, only the last of it may be compared with a double of the same stamp. */
function isLastWord(index: Index, batch: Batch, { known, id, slot, value }: Write): boolean {
  const last = writesOf(index.schema, batch.operations).writes.findLast(
    (write) => write.known === known && write.id === id && write.slot === slot,
  );
  return last !== undefined && JSON.stringify(last.value) === JSON.stringify(value);
}
