import type { Json } from "./json.ts";
import type { IdOf, Kind, ValuesOf } from "./kind.ts";
import { DELETED, type Operation } from "./operation.ts";

/** What `set`, `live` and the like need of a kind; every `Kind` is one. */
export type AnyKind = Pick<Kind, "name" | "version" | "writers">;

/** Sets the fields that are named; the others stay as they are. Does not bring a removed record back. */
export function set<K extends AnyKind>(kind: K, id: IdOf<K>, fields: ValuesOf<K>): Operation[] {
  return Object.entries<Json | undefined>({ ...fields }).flatMap(([field, value]) =>
    value === undefined ? [] : [operation(kind, id, field, value)],
  );
}

/** Hides the record. Its fields are kept, and `restore` shows them again. */
export function remove<K extends AnyKind>(kind: K, id: IdOf<K>): Operation[] {
  return [operation(kind, id, DELETED, true)];
}

export function restore<K extends AnyKind>(kind: K, id: IdOf<K>): Operation[] {
  return [operation(kind, id, DELETED, false)];
}

function operation(kind: AnyKind, id: string, field: string, value: Json): Operation {
  return { kind: kind.name, version: kind.version, id, field, value };
}
