import { PERSON_NAME_ID, personNameKind, type Space } from "@counterpoint/space";
import type { Messages } from "../messages/en.ts";
import { type Names, otherOf } from "./ours-context.ts";

/** What each of two called themselves in a book that is not the one on the screen. */
export function namesIn(space: Space, { names }: Messages["ours"]): Names {
  const me = space.get(personNameKind, PERSON_NAME_ID, space.member);
  const other = space.get(personNameKind, PERSON_NAME_ID, otherOf(space));
  return { me: me?.fields.name ?? names.me, other: other?.fields.name ?? names.other };
}
