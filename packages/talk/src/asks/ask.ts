import { addDays, type CivilDate, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { dayOfName, namedDay, namedDaySchema, newestFirst } from "../named-day.ts";

export const ASK_LENGTH = 600;
export const REPLY_LENGTH = 280;
/** Days for which something that was asked stands: nobody has anything to catch up with. */
export const ASK_DAYS = 14;

export const ASK_ABOUTS = ["time", "reassurance", "support"] as const;

export type AskAbout = (typeof ASK_ABOUTS)[number];

interface AskFields {
  readonly about: AskAbout;
  readonly text: string;
  /** Where a day was named for it, so that it can be placed into a week. */
  readonly day: CivilDate | null;
}

/** One thing that one asks the other for, in words that both can read. It can be answered with no. */
export const askKind: KindOf<AskFields> = defineKind({
  name: "ask",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: {
    about: v.picklist(ASK_ABOUTS),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(ASK_LENGTH)),
    day: v.nullable(v.custom<CivilDate>((day) => typeof day === "string" && parseCivilDate(day).ok)),
  },
  day: (id) => dayOfName(id),
});

export const ANSWERS = ["yes", "another-day", "not-now"] as const;

export type AskAnswer = (typeof ANSWERS)[number];

/** Under the id of what the other asked; it may be changed and taken back. */
export const replyKind: KindOf<{ readonly answer: AskAnswer; readonly text: string }> = defineKind({
  name: "reply",
  version: 1,
  writers: "author",
  id: namedDaySchema,
  fields: { answer: v.picklist(ANSWERS), text: v.pipe(v.string(), v.maxLength(REPLY_LENGTH)) },
  day: (id) => dayOfName(id),
});

export interface Reply {
  readonly answer: AskAnswer;
  readonly text: string;
}

export interface Ask extends AskFields {
  readonly id: string;
  readonly date: CivilDate;
  readonly from: "me" | "other";
  /** Of whoever was asked; null where there is none, for whatever reason. */
  readonly reply: Reply | null;
}

type AskRecord = Pick<Stored<typeof askKind>, "id" | "fields">;
type ReplyRecord = Pick<Stored<typeof replyKind>, "id" | "fields">;

interface SaidByOne {
  readonly asks: readonly AskRecord[];
  readonly replies: readonly ReplyRecord[];
}

/** What either has asked the other for in the last fourteen days, the newest first. */
export function readAsks(mine: SaidByOne, theirs: SaidByOne, today: CivilDate): readonly Ask[] {
  const from = addDays(today, -ASK_DAYS);
  const of = (who: Ask["from"], { asks }: SaidByOne, { replies }: SaidByOne): readonly Ask[] =>
    asks.flatMap(({ id, fields: { about, text, day = null } }) => {
      const date = dayOfName(id);
      if (date === null || date <= from || about === undefined || text === undefined) return [];
      return [{ id, date, about, text, day, from: who, reply: replyTo(id, replies) }];
    });
  return [...of("me", mine, theirs), ...of("other", theirs, mine)].sort(newestFirst);
}

function replyTo(id: string, replies: readonly ReplyRecord[]): Reply | null {
  const fields = replies.find((reply) => reply.id === id)?.fields;
  return fields?.answer === undefined ? null : { answer: fields.answer, text: fields.text ?? "" };
}

export type AskCommand =
  /** `name` is 22 letters of base64url that nothing else has. */
  | ({ readonly type: "ask"; readonly name: string; readonly date: CivilDate } & AskFields)
  | { readonly type: "takeBack"; readonly id: string };

export type AskRefusal = "empty" | "too-long";

export function decideAsk(command: AskCommand): Result<readonly Operation[], AskRefusal> {
  if (command.type === "takeBack") return ok(remove(askKind, command.id));
  const { about, day, date, name } = command;
  const text = command.text.trim();
  if (text === "") return err("empty");
  if (text.length > ASK_LENGTH) return err("too-long");
  return ok(set(askKind, namedDay(date, name), { about, text, day }));
}

export type ReplyCommand =
  | ({ readonly type: "reply"; readonly id: string } & Reply)
  | { readonly type: "takeBack"; readonly id: string };

export type ReplyRefusal = "too-long";

/** Whoever answers may do so in one press; words of their own are never asked for. */
export function decideReply(command: ReplyCommand): Result<readonly Operation[], ReplyRefusal> {
  if (command.type === "takeBack") return ok(remove(replyKind, command.id));
  const text = command.text.trim();
  if (text.length > REPLY_LENGTH) return err("too-long");
  return ok(set(replyKind, command.id, { answer: command.answer, text }));
}
