import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { createSchema, defineKind, type KindOf, type Schema } from "@counterpoint/records";
import * as v from "valibot";
import { oursKind } from "../ours-kind.ts";

/** A record of one day, written by its author: lies in the chunk of its month. */
export const dayKind: KindOf<{ readonly text: string; readonly mood: number }, CivilDate> = defineKind({
  name: "day",
  version: 1,
  writers: "author",
  id: v.custom<CivilDate>((id) => typeof id === "string" && parseCivilDate(id).ok),
  fields: { text: v.string(), mood: v.number() },
  day: (id) => id,
});

/** A record of no day, written by both. */
export const noteKind: KindOf<{ readonly text: string; readonly colour: string }> = defineKind({
  name: "note",
  version: 1,
  writers: "both",
  id: v.string(),
  fields: { text: v.string(), colour: v.string() },
});

/** An answer, which comes out of a round alone. */
export const answerKind: KindOf<{ readonly text: string }> = defineKind({
  name: "answer",
  version: 1,
  writers: "author",
  sealed: true,
  id: v.string(),
  fields: { text: v.string() },
});

export const schema: Schema = createSchema([dayKind, noteKind, answerKind, oursKind]);

export function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is not a day`);
  return parsed.value;
}
