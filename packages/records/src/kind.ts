import type { CivilDate } from "@counterpoint/kernel";
import type * as v from "valibot";
import { DELETED, type Operation } from "./operation.ts";

/**
 * One valibot schema per field. Its output must survive JSON (no Date, no undefined inside lists) and be accepted by
 * the schema again.
 */
export interface FieldSchemas {
  readonly [field: string]: v.GenericSchema<unknown, unknown>;
}

/**
 * Turns one operation of version n into what version n + 1 would have written. Only `field` and `value` of the result
 * are used. Must depend on nothing but its argument, or replicas differ; the value is as it came, not yet checked. One
 * that throws makes the operation invalid.
 */
export type Upcaster = (operation: Operation) => readonly Operation[];

/** Any field may be missing: it was not written yet, or its operation has not arrived. */
export type FieldValues<Fields> = {
  readonly [Field in keyof Fields]?: Fields[Field] extends v.GenericSchema<unknown, infer Value> ? Value : never;
};

/** A kind of record, declared once: who may write it, what its fields hold, and how old versions are read. */
export interface Kind<Fields = FieldSchemas, Id extends string = string> {
  readonly name: string;
  /** From 1. A device parks what a newer version wrote. */
  readonly version: number;
  /** "author": each member has records of their own, which nobody else can touch. "both": one set of records. */
  readonly writers: "author" | "both";
  readonly id: v.GenericSchema<unknown, Id>;
  readonly fields: Fields;
  /**
   * What it says comes only out of a round that both have answered, whose key is the id of the record. By the common way
   * it can be taken back, and nothing else.
   */
  readonly sealed?: true;
  /** The day that a record belongs to, where it has one. */
  day(id: Id, fields: FieldValues<Fields>): CivilDate | null;
  /** By the version from which they lead; a step without one leaves operations as they are. */
  readonly upcasters: { readonly [fromVersion: number]: Upcaster };
}

/** The type to declare for an exported kind: written with plain value types, `KindOf<{ readonly close: number }>`. */
export type KindOf<Values, Id extends string = string> = Kind<
  { readonly [Field in keyof Values]-?: v.GenericSchema<unknown, Values[Field]> },
  Id
>;

export type IdOf<K> = K extends { readonly id: v.GenericSchema<unknown, infer Id extends string> } ? Id : never;

export type ValuesOf<K> = K extends { readonly fields: infer Fields } ? FieldValues<Fields> : never;

export interface KindDeclaration<Fields, Id extends string>
  extends Pick<Kind<Fields, Id>, "name" | "version" | "writers" | "sealed" | "id" | "fields"> {
  day?(id: Id, fields: FieldValues<Fields>): CivilDate | null;
  readonly upcasters?: { readonly [fromVersion: number]: Upcaster };
}

const NAME = /^[a-z][A-Za-z0-9-]*$/;

export function defineKind<const Fields extends object, Id extends string>(
  declaration: KindDeclaration<Fields, Id>,
): Kind<Fields, Id> {
  const names = [declaration.name, ...Object.keys(declaration.fields)];
  const wrong = names.find((name) => !NAME.test(name) || name in Object.prototype || name === DELETED);
  if (wrong !== undefined) throw new Error(`"${wrong}" cannot name a kind or a field`);
  if (!Number.isInteger(declaration.version) || declaration.version < 1) {
    throw new Error(`The version of ${declaration.name} must be a whole number from 1`);
  }
  return { day: () => null, upcasters: {}, ...declaration };
}
