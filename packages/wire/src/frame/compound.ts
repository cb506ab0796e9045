import type { Field } from "./field.ts";
import { u16 } from "./field.ts";
import type { Reader } from "./reader.ts";

export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** One field after the other, in the order in which they are written down. */
export function record<T extends object>(fields: Fields<T>): Field<T> {
  const named = Object.entries<Field<T[keyof T]>>(fields);
  return {
    layout: named.map(([name, { layout }]) => `${name}: ${layout}`).join(" · "),
    least: named.reduce((sum, [, { least }]) => sum + least, 0),
    write: (value) => {
      const values = new Map<string, T[keyof T]>(Object.entries(value));
      return named.flatMap(([name, field]) => {
        const given = values.get(name);
        if (given === undefined) throw new TypeError(`${name} is missing`);
        return field.write(given);
      });
    },
    // Every field of T has been read: the one place where the compiler has to be told.
    read: (reader) => Object.fromEntries(named.map(([name, field]) => [name, field.read(reader)])) as T,
  };
}

export interface Count {
  readonly least: number;
  readonly most: number;
}

/** With their number, a u16, before them. */
export function listOf<T>(item: Field<T>, { least, most }: Count): Field<readonly T[]> {
  return {
    layout: `${least}…${most} × (${item.layout})`,
    least: 2 + least * item.least,
    write: (values) => {
      if (values.length < least || values.length > most) throw new RangeError(`from ${least} to ${most} of them`);
      return [...u16.write(values.length), ...values.flatMap(item.write)];
    },
    read: (reader) => readItems(reader, item, least, most),
  };
}

function readItems<T>(reader: Reader, item: Field<T>, least: number, most: number): readonly T[] {
  const count = u16.read(reader);
  if (count < least) reader.refuse("too-few");
  if (count > most) reader.refuse("too-many");
  // Before anything is made: a few bytes must not claim a long list.
  if (count * item.least > reader.left) reader.refuse("too-short");
  const items: T[] = [];
  for (let at = 0; at < count && reader.error === undefined; at++) items.push(item.read(reader));
  return items;
}
