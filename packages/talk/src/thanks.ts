import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "./named-day.ts";

export const THANKS_LENGTH = 280;

/** One thing that one thanks the other for. Nobody counts them. */
export const thanksKind: KindOf<{ readonly text: string }> = defineKind({
  name: "thanks",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: { text: v.pipe(v.string(), v.minLength(1), v.maxLength(THANKS_LENGTH)) },
  day: (id) => dayOfName(id),
});

type ThanksRecord = Pick<Stored<typeof thanksKind>, "id" | "fields">;

export interface Thanks {
  readonly id: string;
  readonly date: CivilDate;
  readonly from: "me" | "other";
  readonly text: string;
}

/** Of both, the newest first. */
export function readThanks(mine: readonly ThanksRecord[], theirs: readonly ThanksRecord[]): readonly Thanks[] {
  const of = (records: readonly ThanksRecord[], from: Thanks["from"]): readonly Thanks[] =>
    records.flatMap(({ id, fields: { text } }) => {
      const date = dayOfName(id);
      return date === null || text === undefined ? [] : [{ id, date, from, text }];
    });
  return [...of(mine, "me"), ...of(theirs, "other")].sort(newestFirst);
}

export type ThanksCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | { readonly type: "thank"; readonly name: string; readonly date: CivilDate; readonly text: string }
  | { readonly type: "takeBack"; readonly id: string };

export type ThanksRefusal = "empty" | "too-long";

export function decideThanks(command: ThanksCommand): Result<readonly Operation[], ThanksRefusal> {
  if (command.type === "takeBack") return ok(remove(thanksKind, command.id));
  const text = command.text.trim();
  if (text === "") return err("empty");
  if (text.length > THANKS_LENGTH) return err("too-long");
  return ok(set(thanksKind, namedDay(command.date, command.name), { text }));
}
