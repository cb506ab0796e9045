import type { CivilDate } from "@counterpoint/kernel";
import type { Question } from "@counterpoint/library";
import type { Stored } from "@counterpoint/records";
import { nextOpening } from "../pair/openings.ts";
import type { Pair } from "../pair/pair.ts";
import type { Quoted } from "../quoted.ts";
import { type AnswerId, answerId, type answerKind, parseAnswerId } from "./answer.ts";

type AnswerRecord = Pick<Stored<typeof answerKind>, "id" | "fields">;

/** Whose records are whose: the reader's own, and the other's. */
export interface BothAnswers {
  readonly mine: readonly AnswerRecord[];
  readonly theirs: readonly AnswerRecord[];
}

export interface OpenedAnswer {
  readonly id: AnswerId;
  readonly date: CivilDate;
  /** As the reader had it before them. */
  readonly question: Quoted;
  readonly mine: string;
  readonly theirs: string;
}

/** What both can read, the newest first: both or neither, also after one of them took theirs back. */
export function openedAnswers({ mine, theirs }: BothAnswers): readonly OpenedAnswer[] {
  const others = new Map(theirs.map(({ id, fields }) => [id, fields.text]));
  return mine
    .flatMap(({ id, fields: { question, text } }) => {
      const [date, other] = [parseAnswerId(id)?.date, others.get(id)];
      if (date === undefined || question === undefined || text === undefined || other === undefined) return [];
      return [{ id, date, question, mine: text, theirs: other }];
    })
    .sort((one, other) => (one.id < other.id ? 1 : -1));
}

/**
 * The rounds that have opened, for good. An answer is a record out of its round alone, so the one that is left tells of it
 * where the other was taken back; where both were, only the device that has read the reveal still knows (`known`).
 */
export function openedRounds({ mine, theirs }: BothAnswers, known: readonly AnswerId[]): readonly AnswerId[] {
  return [...new Set([...mine, ...theirs].map(({ id }) => id).concat(known))].sort();
}

/**
 * A question of a day as the screen shows it. While it is sealed there is nothing else to say of it: whether the other has
 * answered, passed, or never looked, and also whether oneself has.
 */
export type QuestionState =
  | { readonly kind: "sealed" }
  | { readonly kind: "opened"; readonly mine: string; readonly theirs: string }
  /** Its last evening has passed, or one of the two took back what had opened. */
  | { readonly kind: "over" };

export interface DayQuestion {
  readonly id: AnswerId;
  readonly text: string;
  readonly state: QuestionState;
}

interface Day {
  readonly date: CivilDate;
  /** Those that `questionsOfDay` gives for the date. */
  readonly questions: readonly Question[];
  readonly pair: Pair;
  /** As `openedRounds` gives them. */
  readonly opened: readonly AnswerId[];
  readonly now: number;
}

export function readDay({ date, questions, pair, opened, now }: Day, answers: BothAnswers): readonly DayQuestion[] {
  const readable = new Map(openedAnswers(answers).map((one) => [one.id, one]));
  const isOver = nextOpening(date, pair, now) === null;
  return questions.map((question) => {
    const id = answerId({ date, question: question.id });
    const found = readable.get(id);
    if (found !== undefined) {
      return { id, text: found.question.text, state: { kind: "opened", mine: found.mine, theirs: found.theirs } };
    }
    return { id, text: question.text, state: { kind: isOver || opened.includes(id) ? "over" : "sealed" } };
  });
}
