import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "./named-day.ts";

/** As much as a note of one's own holds. */
export const SHOWN_LENGTH = 4000;

/**
 * A copy of something out of somebody's own book, in the words that it had when they showed it. It is the copy alone: of
 * where it came from, and what stands beside it there, it says nothing, and what is changed there changes nothing here.
 */
export const shownKind: KindOf<{ readonly text: string }> = defineKind({
  name: "shown",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: { text: v.pipe(v.string(), v.minLength(1), v.maxLength(SHOWN_LENGTH)) },
  day: (id) => dayOfName(id),
});

export interface Shown {
  readonly id: string;
  readonly date: CivilDate;
  readonly text: string;
}

/** Of one person, the newest first. The date is the day on which it was shown. */
export function readShown(records: readonly Pick<Stored<typeof shownKind>, "id" | "fields">[]): readonly Shown[] {
  return records
    .flatMap(({ id, fields: { text } }) => {
      const date = dayOfName(id);
      return date === null || text === undefined ? [] : [{ id, date, text }];
    })
    .sort(newestFirst);
}

export type ShownCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | { readonly type: "show"; readonly name: string; readonly date: CivilDate; readonly text: string }
  | { readonly type: "takeBack"; readonly id: string };

export type ShownRefusal = "empty" | "too-long";

export function decideShown(command: ShownCommand): Result<readonly Operation[], ShownRefusal> {
  if (command.type === "takeBack") return ok(remove(shownKind, command.id));
  const text = command.text.trim();
  if (text === "") return err("empty");
  if (text.length > SHOWN_LENGTH) return err("too-long");
  return ok(set(shownKind, namedDay(command.date, command.name), { text }));
}
