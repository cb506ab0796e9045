import type { Member } from "@counterpoint/kernel";
import type { Json } from "./json.ts";
import type { IdOf, ValuesOf } from "./kind.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/** The last write to one field. */
export interface Cell {
  readonly value: Json;
  readonly stamp: Stamp;
  readonly author: Member;
}

/** Which record; `owner` is null in kinds that both may write. */
export interface RecordRef {
  readonly kind: string;
  readonly owner: Member | null;
  readonly id: string;
}

/** All that is known of one record, removed or not: what a snapshot holds. */
export interface RecordState extends RecordRef {
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A record as the rooms read it. The object stays the same until the record changes. */
export interface Stored<K> {
  readonly id: IdOf<K>;
  readonly owner: Member | null;
  readonly fields: ValuesOf<K>;
}

/**
 * Which of two writes to a field holds: above 0 for `a`. An honest device never gives two writes the same stamp; where
 * a forged one did, the author and then the text of the value decide, so that replicas agree all the same.
 */
export function compareCells(a: Cell, b: Cell): number {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order;
  if (a.author !== b.author) return a.author < b.author ? -1 : 1;
  if (a.value === b.value) return 0;
  const [left, right] = [JSON.stringify(a.value), JSON.stringify(b.value)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
