import * as v from "valibot";
import type { FieldSchemas, Kind } from "./kind.ts";
import { DELETED } from "./operation.ts";

/** One field of a kind, and its place among the cells of a record. */
export interface Slot {
  readonly place: number;
  readonly field: string;
  readonly schema: FieldSchemas[string];
  /** Whether null is one of its values; in any other field, null means that it was cleared. */
  readonly nullable: boolean;
}

/** A kind with its fields ready for look-up by names that others sent. */
export interface KnownKind {
  readonly kind: Kind;
  readonly slots: ReadonlyMap<string, Slot>;
}

/** Every record has it, in the first place. */
export const DELETED_SLOT: Slot = { place: 0, field: DELETED, schema: v.boolean(), nullable: false };

/** All kinds that a space can hold. */
export interface Schema {
  readonly kinds: ReadonlyMap<string, KnownKind>;
  /** Equal for two schemas that read a log the same way; a snapshot made under another one is not used. */
  readonly fingerprint: string;
}

export function createSchema(kinds: readonly Kind[]): Schema {
  const known = new Map(kinds.map((kind) => [kind.name, knownKind(kind)]));
  if (known.size !== kinds.length) throw new Error("Two kinds have the same name");
  return { kinds: known, fingerprint: JSON.stringify(kinds.map(shape).sort()) };
}

/** Kinds whose records come out of rounds alone. */
export const sealedKinds = ({ kinds }: Schema): ReadonlySet<string> =>
  new Set([...kinds.values()].filter(({ kind }) => kind.sealed).map(({ kind }) => kind.name));

function knownKind(kind: Kind): KnownKind {
  const slots = Object.entries(kind.fields).map(
    ([field, schema], i): Slot => ({ place: i + 1, field, schema, nullable: v.is(schema, null) }),
  );
  return { kind, slots: new Map([DELETED_SLOT, ...slots].map((slot) => [slot.field, slot])) };
}

const shape = (kind: Kind): string =>
  `${kind.name}@${kind.version} ${kind.writers} ${Object.keys(kind.fields).sort().join(" ")}`;
