import type { CivilDate, Member } from "@counterpoint/kernel";
import * as v from "valibot";
import type { AnyKind } from "./edits.ts";
import { type Entry, type Index, type Table, tableOf, type View } from "./index-of-records.ts";
import type { IdOf } from "./kind.ts";
import type { Cell, RecordState, Stored } from "./record.ts";
import { DELETED_SLOT, type KnownKind, type Schema } from "./schema.ts";

/** All records of a kind that are not removed, by id, then owner. The same array until something of the kind changes. */
export function live<K extends AnyKind>(index: Index, kind: K): readonly Stored<K>[] {
  const table = tableOf(index, kind);
  table.live ??= sortedEntries(table)
    .filter((entry) => !isRemoved(entry))
    .map((entry) => viewOf(table.known, entry));
  return table.live as readonly Stored<K>[];
}

/** Those of one member, by id; of null, in kinds that both may write. The same array until one of them changes. */
export function liveOf<K extends AnyKind>(index: Index, kind: K, owner: Member | null): readonly Stored<K>[] {
  const lists = tableOf(index, kind).liveOf;
  lists[owner ?? "both"] ??= live(index, kind).filter((record) => record.owner === owner);
  return lists[owner ?? "both"] as readonly Stored<K>[];
}

/** Undefined where there is none or where it was removed. `owner` is null in kinds that both may write. */
export function get<K extends AnyKind>(
  index: Index,
  kind: K,
  owner: Member | null,
  id: IdOf<K>,
): Stored<K> | undefined {
  const table = tableOf(index, kind);
  const entry = table.entries[owner ?? "both"].get(id);
  if (entry === undefined || isRemoved(entry)) return undefined;
  return viewOf(table.known, entry) as Stored<K>;
}

/** Every record, the removed ones too: what a snapshot has to hold. */
export function* records(index: Index): IterableIterator<RecordState> {
  for (const { known, order } of index.tables.values()) {
    for (const { kind, owner, id, cells } of order) yield { kind, owner, id, cells: cellsByField(known, cells) };
  }
}

/** The day of a record by its kind and id alone, which never changes; null where it has none or is unknown. */
export function dayOf(schema: Schema, kind: string, id: string): CivilDate | null {
  const known = schema.kinds.get(kind);
  return known !== undefined && v.is(known.kind.id, id) ? known.kind.day(id, {}) : null;
}

function cellsByField({ slots }: KnownKind, cells: Entry["cells"]): ReadonlyMap<string, Cell> {
  const byField = new Map<string, Cell>();
  for (const { field, place } of slots.values()) {
    const cell = cells[place];
    if (cell !== undefined) byField.set(field, cell);
  }
  return byField;
}

export const isRemoved = ({ cells }: Entry): boolean => cells[DELETED_SLOT.place]?.value === true;

function viewOf(known: KnownKind, entry: Entry): View {
  entry.view ??= { id: entry.id, owner: entry.owner, fields: fieldsOf(known, entry) };
  return entry.view;
}

function fieldsOf({ slots }: KnownKind, { cells }: Entry): object {
  const fields: { [field: string]: unknown } = {};
  for (const slot of slots.values()) {
    const value = cells[slot.place]?.value;
    if (slot === DELETED_SLOT || value === undefined || (value === null && !slot.nullable)) continue;
    fields[slot.field] = value;
  }
  return fields;
}

function sortedEntries(table: Table): readonly Entry[] {
  if (table.sorted < table.order.length) {
    table.order.sort(byIdAndOwner);
    table.sorted = table.order.length;
  }
  return table.order;
}

function byIdAndOwner(a: Entry, b: Entry): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.owner ?? "") < (b.owner ?? "") ? -1 : 1;
}
