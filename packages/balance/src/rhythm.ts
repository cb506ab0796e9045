import { defineKind, type FieldValues, type KindOf, type Operation, set } from "@counterpoint/records";
import * as v from "valibot";
import type { Rhythm } from "./levels/reading.ts";

export const RHYTHMS: readonly Rhythm[] = ["three-a-week", "daily"];

/** How often somebody is invited who has not said otherwise. */
const DEFAULT_RHYTHM: Rhythm = "three-a-week";

/** There is one record of it. */
const ID = "checkin";

/** How often a person means to answer. Private; nobody is told when an evening is left out. */
export const rhythmKind: KindOf<{ readonly rhythm: Rhythm }, typeof ID> = defineKind({
  name: "rhythm",
  version: 1,
  writers: "author",
  id: v.literal(ID),
  fields: { rhythm: v.picklist(["daily", "three-a-week"]) },
});

export function readRhythm(records: readonly { readonly fields: FieldValues<typeof rhythmKind.fields> }[]): Rhythm {
  return records[0]?.fields.rhythm ?? DEFAULT_RHYTHM;
}

/** Nothing is written where it is that already. There is nothing to refuse. */
export function decideRhythm(before: Rhythm, rhythm: Rhythm): readonly Operation[] {
  return before === rhythm ? [] : set(rhythmKind, ID, { rhythm });
}
