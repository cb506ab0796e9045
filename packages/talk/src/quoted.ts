import * as v from "valibot";

/** A text of the library as it was shown: its id and version, and the words. */
export interface Quoted {
  /** `id@version` */
  readonly ref: string;
  readonly text: string;
}

export const quotedSchema: v.GenericSchema<Quoted> = v.strictObject({
  ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}@\d{1,6}$/)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
});

export const refOf = ({ id, version }: { readonly id: string; readonly version: number }): string => `${id}@${version}`;
