/**
 * Thirty days of two people, seen by the one who looks closest: the other, with every reading model at hand. What b sees may
 * follow from what opened, and from nothing else that a did, thought better of, or left.
 */
import { addDays, type CivilDate, startOfDay } from "@counterpoint/kernel";
import { type Question, questions } from "@counterpoint/library";
import { remove } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LISBON, must, type SharedSpace, sharedSpace } from "../testing.acceptance.ts";
import { answerKind } from "./answer.ts";
import { type AnswerAct, type AnswerCommand, decideAnswer } from "./decide-answer.ts";
import { questionsOfDay } from "./of-day.ts";
import { type BothAnswers, type DayQuestion, openedRounds, readDay } from "./read-answers.ts";

const DAYS = 30;
const SEED = 4711;

/** What a person does about a question that has not opened: none of it may be told from another. */
type Doing = "not-yet" | "pass" | "answer" | "answer-and-take-back" | "take-back" | "answer-late";

const DOINGS: readonly Doing[] = ["not-yet", "pass", "answer", "answer-and-take-back", "take-back", "answer-late"];

interface Day {
  readonly date: CivilDate;
  readonly questions: readonly Question[];
}

const answers = (space: SharedSpace, me: "a" | "b"): BothAnswers => ({
  mine: space.list(answerKind, me),
  theirs: space.list(answerKind, me === "a" ? "b" : "a"),
});

const noon = (date: CivilDate): number => startOfDay(date, LISBON.zone) + 12 * 3_600_000;

/** What the app has to do for what somebody does, in the order in which they do it. */
function actsOf(doing: Doing, date: CivilDate, question: Question): readonly AnswerAct[] {
  const answer: AnswerCommand = { type: "answer", text: `About ${question.id}`, opens: "at-the-hour" };
  const commands: Readonly<Record<Doing, readonly AnswerCommand[]>> = {
    "not-yet": [],
    pass: [{ type: "pass" }],
    answer: [answer],
    "answer-and-take-back": [answer, { type: "takeBack" }],
    "take-back": [{ type: "takeBack" }],
    "answer-late": [{ type: "pass" }, answer],
  };
  const context = { pair: LISBON, date, question, opened: false, now: noon(date) };
  return commands[doing].map((command) => must(decideAnswer(command, context)));
}

const putIn = (acts: readonly AnswerAct[]): AnswerAct | undefined =>
  acts.findLast(({ kind }) => kind === "deposit" || kind === "withdraw");

/** Plays both, opens in the evening what both have put in, and tells what b is shown, morning and night. */
function shownToB(
  aDoes: (round: number) => Doing,
  bDoes: (round: number) => Doing,
): readonly (readonly DayQuestion[])[] {
  const space = sharedSpace();
  const shown: (readonly DayQuestion[])[] = [];
  for (let day = 0; day < DAYS; day++) {
    const today: Day = { date: addDays(LISBON.begun, day), questions: dealt(space, day) };
    const [morning, night] = [noon(today.date), noon(today.date) + 11 * 3_600_000];
    const look = (now: number): void => {
      const seen = answers(space, "b");
      shown.push(readDay({ ...today, pair: LISBON, opened: openedRounds(seen, []), now }, seen));
    };
    look(morning);
    for (const [at, question] of today.questions.entries()) {
      const [a, b] = [aDoes, bDoes].map((does) => putIn(actsOf(does(3 * day + at), today.date, question)));
      if (a?.kind === "deposit" && b?.kind === "deposit" && a.subject === b.subject) {
        space.write("a", a.operations);
        space.write("b", b.operations);
      }
    }
    look(night);
  }
  return shown;
}

const dealt = (space: SharedSpace, day: number): readonly Question[] =>
  questionsOfDay({
    date: addDays(LISBON.begun, day),
    begun: LISBON.begun,
    seed: SEED,
    opened: openedRounds(answers(space, "a"), []),
    questions: questions.entries,
  });

const isAnswer = (doing: Doing | undefined): boolean => doing === "answer" || doing === "answer-late";

const doings = fc.array(fc.constantFrom(...DOINGS), { minLength: 3 * DAYS, maxLength: 3 * DAYS });

test("safety:S6 over thirty days, nothing that somebody does about a question shows before it opens, nor where it does not", () => {
  fc.assert(
    fc.property(
      doings,
      doings,
      fc.array(fc.constantFrom(...DOINGS), { minLength: 7, maxLength: 7 }),
      (a, b, others) => {
        // In the second world a does something else wherever it comes to no opening.
        const other = a.map((doing, at): Doing => {
          const instead = others[at % others.length] ?? "pass";
          const opens = isAnswer(doing) && isAnswer(b[at]);
          return opens || (isAnswer(instead) && isAnswer(b[at])) ? doing : instead;
        });
        const seen = shownToB(
          (round) => a[round] ?? "pass",
          (round) => b[round] ?? "pass",
        );
        expect(
          shownToB(
            (round) => other[round] ?? "pass",
            (round) => b[round] ?? "pass",
          ),
        ).toEqual(seen);
      },
    ),
    { numRuns: 20 },
  );
});

test("safety:S6 somebody who never answers is asked as somebody is who answers all alone", () => {
  const silent = shownToB(
    () => "not-yet",
    () => "not-yet",
  );
  expect(
    shownToB(
      () => "pass",
      () => "answer",
    ),
  ).toEqual(silent);
  expect(
    shownToB(
      () => "answer",
      () => "take-back",
    ),
  ).toEqual(silent);
  expect(new Set(silent.flat().map(({ state }) => state.kind))).toEqual(new Set(["sealed"]));
});

test("where both answer everything, everything opens on its evening and neither is asked it again in thirty days", () => {
  const seen = shownToB(
    () => "answer",
    () => "answer-late",
  );
  const [mornings, nights] = [0, 1].map((half) => seen.filter((_, at) => at % 2 === half).flat());
  expect(new Set(mornings?.map(({ state }) => state.kind))).toEqual(new Set(["sealed"]));
  expect(new Set(nights?.map(({ state }) => state.kind))).toEqual(new Set(["opened"]));
  const asked = nights?.map(({ text }) => text) ?? [];
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(60);
});

test("safety:S8 whoever takes back all that has opened changes nothing of what the two are asked", () => {
  const [left, taken] = [sharedSpace(), sharedSpace()];
  for (const space of [left, taken]) {
    for (let day = 0; day < DAYS; day++) {
      const date = addDays(LISBON.begun, day);
      for (const question of dealt(space, day)) {
        const [act] = actsOf("answer", date, question);
        if (act?.kind !== "deposit") continue;
        for (const member of ["a", "b"] as const) space.write(member, act.operations);
      }
    }
  }
  for (const { id } of taken.list(answerKind, "b")) taken.write("b", remove(answerKind, id));
  expect(taken.list(answerKind, "b")).toEqual([]);
  for (const day of [DAYS, DAYS + 7]) expect(dealt(taken, day)).toEqual(dealt(left, day));
});
