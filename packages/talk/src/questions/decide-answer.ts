import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import type { Question } from "@counterpoint/library";
import { type Operation, set } from "@counterpoint/records";
import { NOW, nextOpening, type OpeningHour } from "../pair/openings.ts";
import { type Pair, pairDate } from "../pair/pair.ts";
import { refOf } from "../quoted.ts";
import { ANSWER_LIMIT, type AnswerId, answerId, answerKind, subjectOf, takenBack } from "./answer.ts";

export type AnswerCommand =
  /** Also to put another answer in the place of one that has not opened. */
  | { readonly type: "answer"; readonly text: string; readonly opens: "at-the-hour" | "together-now" }
  | { readonly type: "takeBack" }
  | { readonly type: "pass" };

/** What has to be done; the room does none of it. */
export type AnswerAct =
  /** To be sealed under `round` and `subject`, and to open at the hour. */
  | {
      readonly kind: "deposit";
      readonly round: AnswerId;
      readonly subject: string;
      readonly opensAt: OpeningHour;
      readonly operations: readonly Operation[];
    }
  /** To be withdrawn, if there is anything: nothing here knows whether there is. */
  | { readonly kind: "withdraw"; readonly round: AnswerId }
  /** To be written into the shared space, as anything else is. */
  | { readonly kind: "commit"; readonly operations: readonly Operation[] }
  | { readonly kind: "nothing" };

export type AnswerRefusal =
  | "empty"
  | "too-long"
  /** The day has not begun for the two of them. */
  | "future-day"
  /** Its last evening has passed. */
  | "over"
  /** Both have read it. */
  | "opened";

export interface AnswerContext {
  readonly pair: Pair;
  readonly date: CivilDate;
  /** One of those that `questionsOfDay` gives for the date. */
  readonly question: Question;
  /** Whether `openedRounds` has it. */
  readonly opened: boolean;
  readonly now: number;
}

const NOTHING: AnswerAct = { kind: "nothing" };

/** What was answered cannot be had back from here: an answer is written, put in another's place, or taken back. */
export function decideAnswer(command: AnswerCommand, context: AnswerContext): Result<AnswerAct, AnswerRefusal> {
  const { pair, date, question, opened, now } = context;
  const round = answerId({ date, question: question.id });
  const opening = nextOpening(date, pair, now);
  switch (command.type) {
    case "pass":
      return ok(NOTHING);
    case "takeBack":
      if (opened) return ok({ kind: "commit", operations: takenBack(round) });
      return ok(opening === null ? NOTHING : { kind: "withdraw", round });
    case "answer": {
      const text = command.text.trim();
      if (text === "") return err("empty");
      if (text.length > ANSWER_LIMIT) return err("too-long");
      if (date > pairDate(pair, now)) return err("future-day");
      if (opened) return err("opened");
      if (opening === null) return err("over");
      return ok({
        kind: "deposit",
        round,
        subject: subjectOf(question),
        opensAt: command.opens === "together-now" ? NOW : opening,
        operations: set(answerKind, round, { question: { ref: refOf(question), text: question.text }, text }),
      });
    }
  }
}
