import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "./named-day.ts";

export const KEPT_WORDS_LENGTH = 2000;

/** A sentence somebody wants to say, kept in their own pages because they asked for it. */
export const keptWordsKind: KindOf<{ readonly text: string }> = defineKind({
  name: "kept-words",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: { text: v.pipe(v.string(), v.minLength(1), v.maxLength(KEPT_WORDS_LENGTH)) },
  day: (id) => dayOfName(id),
});

export interface KeptWords {
  readonly id: string;
  readonly date: CivilDate;
  readonly text: string;
}

/** The newest first. */
export function readKeptWords(
  records: readonly Pick<Stored<typeof keptWordsKind>, "id" | "fields">[],
): readonly KeptWords[] {
  return records
    .flatMap(({ id, fields: { text } }) => {
      const date = dayOfName(id);
      return date === null || text === undefined ? [] : [{ id, date, text }];
    })
    .sort(newestFirst);
}

export type KeptWordsCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | { readonly type: "keep"; readonly name: string; readonly date: CivilDate; readonly text: string }
  | { readonly type: "remove"; readonly id: string };

export type KeptWordsRefusal = "empty" | "too-long";

export function decideKeptWords(command: KeptWordsCommand): Result<readonly Operation[], KeptWordsRefusal> {
  if (command.type === "remove") return ok(remove(keptWordsKind, command.id));
  const text = command.text.trim();
  if (text === "") return err("empty");
  if (text.length > KEPT_WORDS_LENGTH) return err("too-long");
  return ok(set(keptWordsKind, namedDay(command.date, command.name), { text }));
}
