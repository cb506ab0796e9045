import { type Brand, type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import type { Question } from "@counterpoint/library";
import { defineKind, type KindOf, type Operation, remove } from "@counterpoint/records";
import * as v from "valibot";
import { type Quoted, quotedSchema } from "../quoted.ts";

/** Names a question on the day it was asked: `2026-11-26|question-game`. The round in which it opens has the same key. */
export type AnswerId = Brand<string, "AnswerId">;

export const ANSWER_LIMIT = 2000;

interface AnswerFields {
  readonly question: Quoted;
  readonly text: string;
}

/**
 * What one of two answered. It comes into the space they share only when both have answered, out of a sealed round; until
 * then it is no record anywhere but in its author's own book.
 */
export const answerKind: KindOf<AnswerFields, AnswerId> = defineKind({
  name: "answer",
  version: 1,
  writers: "author",
  sealed: true,
  id: v.custom<AnswerId>((id) => typeof id === "string" && parseAnswerId(id) !== null),
  fields: { question: quotedSchema, text: v.pipe(v.string(), v.minLength(1), v.maxLength(ANSWER_LIMIT)) },
  day: (id) => parseAnswerId(id)?.date ?? null,
});

export interface Asked {
  readonly date: CivilDate;
  /** The question's id in the library. */
  readonly question: string;
}

export const answerId = ({ date, question }: Asked): AnswerId => `${date}|${question}` as AnswerId;

/** Null where the text is no such id. */
export function parseAnswerId(id: string): Asked | null {
  const [, day = "", question = ""] = /^([0-9-]{10})\|([A-Za-z0-9-]{1,40})$/.exec(id) ?? [];
  const date = parseCivilDate(day);
  return date.ok ? { date: date.value, question } : null;
}

/**
 * What both must have had before their eyes for their answers to open: the question, its version, its very words. It is
 * part of what is sealed, so it must never be written in another way.
 */
export const subjectOf = ({ id, version, text }: Pick<Question, "id" | "version" | "text">): string =>
  JSON.stringify(["question", id, version, text]);

/** What takes back an answer that both have read: it goes for both. */
export const takenBack = (id: AnswerId): readonly Operation[] => remove(answerKind, id);
