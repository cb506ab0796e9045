import type { CivilDate } from "@counterpoint/kernel";
import { type Question, questions } from "@counterpoint/library";
import {
  answerId,
  answerKind,
  type BothAnswers,
  type DayQuestion,
  type OpenedAnswer,
  openDays,
  openedAnswers,
  openedRounds,
  type Pair,
  readDay,
} from "@counterpoint/talk";
import { useMemo } from "react";
import type { Now } from "../../../app/now.ts";
import { otherOf, useOurBook, useOurRecords, usePair } from "../../../app/ours/ours-context.ts";
import { useSeed, useSeenOpen } from "./use-read-all.ts";

/** A question and the day it was asked on; `shown` says of it what a screen may. */
export interface Asked {
  readonly date: CivilDate;
  readonly question: Question;
  readonly shown: DayQuestion;
}

export interface AskedDay {
  readonly date: CivilDate;
  readonly asked: readonly Asked[];
}

export type Questions =
  | { readonly kind: "reading" }
  | { readonly kind: "unread" }
  /** The two have not agreed on a clock and an hour yet. */
  | { readonly kind: "not-begun" }
  | {
      readonly kind: "here";
      readonly pair: Pair;
      /** Of which something can still open, today first. */
      readonly days: readonly AskedDay[];
      readonly opened: readonly OpenedAnswer[];
    };

export function useQuestions({ ms }: Pick<Now, "ms">): Questions {
  const book = useOurBook();
  const pair = usePair();
  const mine = useOurRecords(answerKind);
  const theirs = useOurRecords(answerKind, otherOf(book.space));
  const seed = useSeed(book);
  const answers = useMemo((): BothAnswers => ({ mine, theirs }), [mine, theirs]);
  const days = useMemo(() => {
    if (pair === null || typeof seed === "string") return [];
    return openDays({ pair, seed, opened: openedRounds(answers, []), questions: questions.entries, now: ms });
  }, [pair, seed, answers, ms]);
  const rounds = useMemo(
    () => days.flatMap(({ date, questions: asked }) => asked.map(({ id }) => answerId({ date, question: id }))),
    [days],
  );
  const seen = useSeenOpen(book, rounds);
  if (typeof seed === "string") return { kind: seed };
  if (pair === null) return { kind: "not-begun" };
  const opened = openedRounds(answers, seen);
  return {
    kind: "here",
    pair,
    days: days.map(({ date, questions: asked }) => {
      const shown = readDay({ date, questions: asked, pair, opened, now: ms }, answers);
      return {
        date,
        asked: asked.flatMap((question, at) => {
          const one = shown[at];
          return one === undefined ? [] : [{ date, question, shown: one }];
        }),
      };
    }),
    opened: openedAnswers(answers),
  };
}
