import { defineKind, type KindOf } from "@counterpoint/records";
import * as v from "valibot";

/**
 * What a person's devices tell each other, in their own book, of the books that they share: see `partners/own-devices`, where
 * alone it is read. It stands here since every start has to know the kind.
 */
export const oursKind: KindOf<{ readonly note: string }, string> = defineKind({
  name: "ours",
  version: 1,
  writers: "author",
  id: v.string(),
  fields: { note: v.string() },
});
