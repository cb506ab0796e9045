import { defineKind, type KindOf, type Operation, set } from "@counterpoint/records";
import * as v from "valibot";
import { PARTNER_NAME_LENGTH, tidyName } from "./name.ts";

/** Under which id each person has theirs. */
export const PERSON_NAME_ID = "name";

interface PersonNameFields {
  readonly name: string;
}

/**
 * What each of two people wants to be called by the other: a record of the space they share, which nobody can write but
 * the one whose name it is.
 */
export const personNameKind: KindOf<PersonNameFields, typeof PERSON_NAME_ID> = defineKind({
  name: "person",
  version: 1,
  writers: "author",
  id: v.literal(PERSON_NAME_ID),
  fields: { name: v.pipe(v.string(), v.minLength(1), v.maxLength(PARTNER_NAME_LENGTH)) },
});

/** Nothing is written where no name is left of it. */
export function nameSelf(name: string): readonly Operation[] {
  const tidy = tidyName(name);
  return tidy === undefined ? [] : set(personNameKind, PERSON_NAME_ID, { name: tidy });
}
