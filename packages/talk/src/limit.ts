import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "./named-day.ts";

export const LIMIT_LENGTH = 280;

export type LimitAbout = "space" | "activity" | "subject" | "time";

interface LimitFields {
  readonly about: LimitAbout;
  /** What is too much for me. */
  readonly text: string;
  /** What I will do when it comes to that; may be empty. It says nothing of what the other does. */
  readonly will: string;
}

const line = v.pipe(v.string(), v.maxLength(LIMIT_LENGTH));

/**
 * A limit that somebody chose to say out loud. It is said once and never reworded: it stands as it was said, or it is
 * taken back, and what has changed is said anew. Limits that are not said are no records.
 */
export const limitKind: KindOf<LimitFields> = defineKind({
  name: "limit",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: {
    about: v.picklist(["space", "activity", "subject", "time"]),
    text: v.pipe(line, v.minLength(1)),
    will: line,
  },
  day: (id) => dayOfName(id),
});

export interface SaidLimit {
  readonly id: string;
  readonly date: CivilDate;
  readonly about: LimitAbout;
  readonly text: string;
  readonly will: string;
}

/** Of one person, the newest first. */
export function readLimits(records: readonly Pick<Stored<typeof limitKind>, "id" | "fields">[]): readonly SaidLimit[] {
  return records
    .flatMap(({ id, fields: { about, text, will = "" } }) => {
      const date = dayOfName(id);
      return date === null || about === undefined || text === undefined ? [] : [{ id, date, about, text, will }];
    })
    .sort(newestFirst);
}

export type LimitCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | ({ readonly type: "say"; readonly name: string; readonly date: CivilDate } & LimitFields)
  | { readonly type: "takeBack"; readonly id: string };

export type LimitRefusal = "empty" | "too-long" | "said-already";

/** `own` are the limits of whoever decides: nobody else's can be taken back. */
export function decideLimit(
  own: readonly SaidLimit[],
  command: LimitCommand,
): Result<readonly Operation[], LimitRefusal> {
  if (command.type === "takeBack") {
    return ok(own.some(({ id }) => id === command.id) ? remove(limitKind, command.id) : []);
  }
  const id = namedDay(command.date, command.name);
  const [text, will] = [command.text.trim(), command.will.trim()];
  if (text === "") return err("empty");
  if (text.length > LIMIT_LENGTH || will.length > LIMIT_LENGTH) return err("too-long");
  if (own.some((limit) => limit.id === id)) return err("said-already");
  return ok(set(limitKind, id, { about: command.about, text, will }));
}
