import { type CivilDate, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "../named-day.ts";

export const TELLING_LENGTH = 280;

interface TellingFields {
  readonly text: string;
  /** The last day on which it stands; after it the teller's device takes it off. */
  readonly end: CivilDate;
}

/** What one chooses to tell of an evening. Only the teller begins; it comes once, and nothing of it stays. */
export const tellingKind: KindOf<TellingFields> = defineKind({
  name: "telling",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: {
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(TELLING_LENGTH)),
    end: v.custom<CivilDate>((day) => typeof day === "string" && parseCivilDate(day).ok),
  },
  day: (id) => dayOfName(id),
});

type TellingRecord = Pick<Stored<typeof tellingKind>, "id" | "fields">;

export interface Telling {
  readonly id: string;
  readonly date: CivilDate;
  readonly text: string;
  readonly end: CivilDate;
}

const readAll = (records: readonly TellingRecord[]): readonly Telling[] =>
  records.flatMap(({ id, fields: { text, end } }) => {
    const date = dayOfName(id);
    return date === null || text === undefined || end === undefined ? [] : [{ id, date, text, end }];
  });

/** Of one person, those that have not ended, the newest first. */
export const readTellings = (records: readonly TellingRecord[], today: CivilDate): readonly Telling[] =>
  [...readAll(records)].filter(({ end }) => end >= today).sort(newestFirst);

/** What takes off those of the teller's own that have ended. */
export const endTellings = (own: readonly TellingRecord[], today: CivilDate): readonly Operation[] =>
  readAll(own)
    .filter(({ end }) => end < today)
    .flatMap(({ id }) => remove(tellingKind, id));

export type TellingCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | ({ readonly type: "tell"; readonly name: string; readonly date: CivilDate } & TellingFields)
  | { readonly type: "takeBack"; readonly id: string };

export type TellingRefusal = "empty" | "too-long";

export function decideTelling(command: TellingCommand): Result<readonly Operation[], TellingRefusal> {
  if (command.type === "takeBack") return ok(remove(tellingKind, command.id));
  const { date, name, end } = command;
  const text = command.text.trim();
  if (text === "") return err("empty");
  if (text.length > TELLING_LENGTH) return err("too-long");
  return ok(set(tellingKind, namedDay(date, name), { text, end }));
}
