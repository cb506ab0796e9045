import type { Member } from "@counterpoint/kernel";
import type { Index } from "./index-of-records.ts";
import type { Json } from "./json.ts";
import { DELETED, type Operation } from "./operation.ts";
import { DELETED_SLOT } from "./schema.ts";
import { isRemoved } from "./views.ts";
import { type Write, writesOf } from "./writes.ts";

/**
 * What would put the fields that `operations` set back as they are now; ask before they are applied. A record that does
 * not exist yet is removed; a field that has no value yet is cleared by null.
 */
export function inverse(index: Index, operations: readonly Operation[], author: Member): Operation[] {
  const back = new Map<string, Operation>();
  for (const write of writesOf(index.schema, operations).writes) {
    const operation = putBack(index, write, author);
    back.set(JSON.stringify([operation.kind, operation.id, operation.field]), operation);
  }
  return [...back.values()];
}

function putBack(index: Index, { known, id, slot }: Write, author: Member): Operation {
  const { name: kind, version, writers } = known.kind;
  const entry = index.tables.get(kind)?.entries[writers === "author" ? author : "both"].get(id);
  const operation = (field: string, value: Json): Operation => ({ kind, version, id, field, value });
  if (entry === undefined) return operation(DELETED, true);
  if (slot === DELETED_SLOT) return operation(DELETED, isRemoved(entry));
  return operation(slot.field, entry.cells[slot.place]?.value ?? null);
}
