import type { DeviceId, Member, OpId } from "@counterpoint/kernel";
import type { Kind } from "./kind.ts";
import type { LoggedBatch } from "./operation.ts";
import type { Cell, RecordRef } from "./record.ts";
import type { KnownKind, Schema, Slot } from "./schema.ts";
import { compareStamps } from "./stamp.ts";

/**
 * Every record of a space that is in memory, kept current batch by batch. Read it through `live`, `get` and `records`;
 * only `apply`, `releaseQuarantine` and `join` change it.
 */
export interface Index {
  readonly schema: Schema;
  readonly tables: ReadonlyMap<string, Table>;
  /** Batches from too far in the future, by `keyOf`. */
  readonly quarantine: Map<string, LoggedBatch>;
  /** Batches with operations for a newer version of the app, by `keyOf`. */
  readonly parked: Map<string, LoggedBatch & { readonly count: number }>;
  /** Ids of batches without effect, by their author. */
  readonly voided: Voided;
}

export type Voided = { readonly [author in Member]: Set<OpId> };

export interface Table {
  readonly known: KnownKind;
  /** The cells of a record before anything is written. */
  readonly empty: readonly undefined[];
  readonly entries: { readonly [owner in Member | "both"]: Map<string, Entry> };
  /** All entries: in order of id and owner up to `sorted`, newer ones behind. */
  readonly order: Entry[];
  sorted: number;
  live: readonly View[] | null;
  /** The same, by whose they are. */
  readonly liveOf: { [owner in Member | "both"]: readonly View[] | null };
}

/** A record in the index. Its cells stand in the places of the kind's slots. */
export interface Entry extends RecordRef {
  readonly cells: (Cell | undefined)[];
  view: View | null;
}

/** A `Stored` before its kind is known to the compiler. */
export interface View {
  readonly id: string;
  readonly owner: Member | null;
  readonly fields: object;
}

/** A batch without effect, and its author: a snapshot keeps these beside the records, and gives them back here. */
export interface VoidedOp {
  readonly author: Member;
  readonly op: OpId;
}

export function createIndex(schema: Schema, voided: readonly VoidedOp[] = []): Index {
  const table = (known: KnownKind): Table => ({
    known,
    empty: Array.from(known.slots, () => undefined),
    entries: { a: new Map(), b: new Map(), both: new Map() },
    order: [],
    sorted: 0,
    live: null,
    liveOf: { a: null, b: null, both: null },
  });
  const opsOf = (member: Member): Set<OpId> =>
    new Set(voided.filter(({ author }) => author === member).map(({ op }) => op));
  return {
    schema,
    tables: new Map([...schema.kinds].map(([name, known]) => [name, table(known)])),
    quarantine: new Map(),
    parked: new Map(),
    voided: { a: opsOf("a"), b: opsOf("b") },
  };
}

/** Two batches share it only where they are the same in every part, so that a forged double cannot push one out. */
export const keyOf = ({ batch, author }: LoggedBatch): string => author + JSON.stringify(batch);

export const isVoided = (index: Index, author: Member, op: OpId): boolean => index.voided[author].has(op);

export function voidedOps(index: Index): readonly VoidedOp[] {
  const of = (author: Member): VoidedOp[] => [...index.voided[author]].map((op) => ({ author, op }));
  return [...of("a"), ...of("b")];
}

/**
 * What this device of `member` wrote while its clock was ahead, oldest first: to be re-issued in this order. A stamp says
 * whatever its writer liked: what the other wrote under this device's name is not written again as this one's own.
 */
export function ownQuarantined(index: Index, device: DeviceId, member: Member): readonly LoggedBatch[] {
  return [...index.quarantine.values()]
    .filter(({ batch, author }) => author === member && batch.stamp.device === device)
    .sort((x, y) => compareStamps(x.batch.stamp, y.batch.stamp));
}

/** How many operations wait for a newer version of the app. */
export function parkedCount(index: Index): number {
  let count = 0;
  for (const parked of index.parked.values()) count += parked.count;
  return count;
}

/** The place of a record in the index, made where there was none. */
export function entryOf(table: Table, owner: Member | null, id: string): Entry {
  const entries = table.entries[owner ?? "both"];
  const existing = entries.get(id);
  if (existing !== undefined) return existing;
  const entry: Entry = { kind: table.known.kind.name, owner, id, cells: table.empty.slice(), view: null };
  entries.set(id, entry);
  table.order.push(entry);
  return entry;
}

export function putCell(table: Table, entry: Entry, { place }: Slot, cell: Cell): void {
  entry.cells[place] = cell;
  entry.view = null;
  table.live = null;
  table.liveOf[entry.owner ?? "both"] = null;
}

export function tableOf(index: Index, kind: Pick<Kind, "name">): Table {
  const table = index.tables.get(kind.name);
  if (table === undefined) throw new Error(`The kind ${kind.name} is not in the schema of this index`);
  return table;
}
