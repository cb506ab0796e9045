import * as v from "valibot";
import type { Json } from "./json.ts";
import type { FieldSchemas, Kind } from "./kind.ts";
import { DELETED, type Operation } from "./operation.ts";
import type { KnownKind, Schema, Slot } from "./schema.ts";

/** An operation that this schema understands, checked and in its newest version. */
export interface Write {
  readonly known: KnownKind;
  readonly id: string;
  readonly slot: Slot;
  readonly value: Json;
}

type Take = (known: KnownKind, id: string, slot: Slot, value: Json) => void;

/**
 * Calls `take` for what each operation means under `schema`, in order; invalid ones are left out, on every replica
 * alike. Gives the number of those that wait for a newer version of the app: unknown kind or field, newer version.
 */
export function readOperations(schema: Schema, operations: readonly Operation[], take: Take): number {
  let parked = 0;
  let last: Operation | undefined;
  let validId = false;
  for (const operation of operations) {
    const known = schema.kinds.get(operation.kind);
    if (known === undefined || operation.version > known.kind.version) {
      parked++;
      continue;
    }
    const sameRecord = operation.id === last?.id && operation.kind === last.kind;
    if (!sameRecord) validId = v.is(known.kind.id, operation.id);
    last = operation;
    if (!validId) continue;
    if (operation.version === known.kind.version) parked += readOne(known, operation, take);
    else for (const upcasted of upcast(known.kind, operation)) parked += readOne(known, upcasted, take);
  }
  return parked;
}

/** Gives 1 where the field is unknown, and so parked. */
function readOne(known: KnownKind, { id, field, value }: Operation, take: Take): 0 | 1 {
  const slot = known.slots.get(field);
  if (slot === undefined) return 1;
  const checked = checkValue(slot.schema, value);
  if (checked !== undefined) take(known, id, slot, checked);
  return 0;
}

export interface Reading {
  readonly writes: readonly Write[];
  readonly parked: number;
}

export function writesOf(schema: Schema, operations: readonly Operation[]): Reading {
  const writes: Write[] = [];
  const parked = readOperations(schema, operations, (known, id, slot, value) => {
    writes.push({ known, id, slot, value });
  });
  return { writes, parked };
}

const ABORT_EARLY = { abortEarly: true } as const;

/** The value as the schema gives it out; null also clears a field that cannot hold it. Undefined where refused. */
function checkValue(schema: FieldSchemas[string], value: Json): Json | undefined {
  const result = v.safeParse(schema, value, ABORT_EARLY);
  if (result.success) return result.output as Json;
  return value === null ? null : undefined;
}

function upcast(kind: Kind, operation: Operation): readonly Operation[] {
  if (operation.version < 1) return [];
  if (operation.field === DELETED) return [operation];
  let steps: readonly Operation[] = [operation];
  try {
    for (let version = operation.version; version < kind.version; version++) {
      const step = kind.upcasters[version];
      steps = steps
        .flatMap((from) => (step === undefined ? [from] : step(from)))
        .map(({ field, value }) => ({ ...operation, version: version + 1, field, value }));
    }
    return steps;
  } catch {
    return [];
  }
}
