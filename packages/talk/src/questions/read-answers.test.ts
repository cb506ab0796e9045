import type { Member } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LISBON, MORNING, must, questionNo, type SharedSpace, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { type AnswerId, answerId, answerKind } from "./answer.ts";
import { decideAnswer } from "./decide-answer.ts";
import { type BothAnswers, openedAnswers, openedRounds, readDay } from "./read-answers.ts";

const QUESTIONS = [questionNo(0), questionNo(30), questionNo(55)];
const [FIRST] = QUESTIONS;
if (FIRST === undefined) throw new Error("there are no questions");
const LATER = MORNING + 8 * 86_400_000;

const day = { date: TODAY, questions: QUESTIONS, pair: LISBON, opened: [], now: MORNING };

const both = (space: SharedSpace, me: Member): BothAnswers => ({
  mine: space.list(answerKind, me),
  theirs: space.list(answerKind, me === "a" ? "b" : "a"),
});

/** As a sealed round does when it opens: each one's answer comes in under their own name. */
function opens(space: SharedSpace, texts: { readonly a?: string; readonly b?: string }, at = 0): void {
  for (const member of ["a", "b"] as const) {
    const text = texts[member];
    if (text === undefined) continue;
    const question = QUESTIONS[at] ?? FIRST ?? questionNo(0);
    const context = { pair: LISBON, date: TODAY, question, opened: false, now: MORNING };
    const act = must(decideAnswer({ type: "answer", text, opens: "at-the-hour" }, context));
    if (act.kind === "deposit") space.write(member, act.operations);
  }
}

describe("a day’s questions", () => {
  test("show both answers, each on its own side, once they have opened", () => {
    const space = sharedSpace();
    opens(space, { a: "Tag", b: "Marbles" });
    expect(readDay(day, both(space, "a"))[0]?.state).toEqual({ kind: "opened", mine: "Tag", theirs: "Marbles" });
    expect(readDay(day, both(space, "b"))[0]?.state).toEqual({ kind: "opened", mine: "Marbles", theirs: "Tag" });
    expect(readDay(day, both(space, "a")).map(({ text }) => text)).toEqual(QUESTIONS.map(({ text }) => text));
  });

  test("are over for both after the last evening, and what has opened stays", () => {
    const space = sharedSpace();
    opens(space, { a: "Tag", b: "Marbles" });
    const states = readDay({ ...day, now: LATER }, both(space, "b")).map(({ state }) => state.kind);
    expect(states).toEqual(["opened", "over", "over"]);
  });

  test("show the words that were asked, also after the library has changed them", () => {
    const space = sharedSpace();
    opens(space, { a: "Tag", b: "Marbles" });
    const reworded = { ...FIRST, version: 2, text: "Which game did you like best when you were small?" };
    expect(readDay({ ...day, questions: [reworded] }, both(space, "a"))[0]?.text).toBe(FIRST.text);
    expect(openedAnswers(both(space, "a"))).toEqual([
      {
        id: answerId({ date: TODAY, question: FIRST.id }),
        date: TODAY,
        question: { ref: `${FIRST.id}@1`, text: FIRST.text },
        mine: "Tag",
        theirs: "Marbles",
      },
    ]);
  });
});

describe("safety:S6 what has not opened", () => {
  const text = fc.constantFrom("Tag", "Marbles", "I would rather not say");
  const half = fc.record({ mine: fc.option(text), theirs: fc.option(text) });

  test("safety:S6 shows one and the same, whatever either of the two has done", () => {
    const untouched = readDay(day, both(sharedSpace(), "a"));
    expect(new Set(untouched.map(({ state }) => JSON.stringify(state)))).toEqual(new Set(['{"kind":"sealed"}']));
    fc.assert(
      fc.property(half, fc.constantFrom(MORNING, LATER), (given, now) => {
        fc.pre(given.mine === null || given.theirs === null);
        const space = sharedSpace();
        opens(space, {
          ...(given.mine === null ? {} : { a: given.mine }),
          ...(given.theirs === null ? {} : { b: given.theirs }),
        });
        for (const me of ["a", "b"] as const) {
          expect(readDay({ ...day, now }, both(space, me))).toEqual(readDay({ ...day, now }, both(sharedSpace(), me)));
          expect(openedAnswers(both(space, me))).toEqual([]);
        }
      }),
    );
  });

  test("safety:S8 and so does what one of them took back: both or neither, and no trace that it was otherwise", () => {
    for (const taker of ["a", "b"] as const) {
      const space = sharedSpace();
      opens(space, { a: "Tag", b: "Marbles" });
      opens(space, { a: "Hens", b: "Rain" }, 1);
      const context = { pair: LISBON, date: TODAY, question: FIRST, opened: true, now: LATER };
      const act = must(decideAnswer({ type: "takeBack" }, context));
      if (act.kind === "commit") space.write(taker, act.operations);
      for (const me of ["a", "b"] as const) {
        const states = readDay({ ...day, now: LATER }, both(space, me)).map(({ state }) => state.kind);
        expect(states).toEqual(["over", "opened", "over"]);
        expect(openedAnswers(both(space, me)).map(({ id }) => id)).toEqual([
          answerId({ date: TODAY, question: QUESTIONS[1]?.id ?? "" }),
        ]);
      }
    }
  });
});

describe("what was taken back", () => {
  const id = answerId({ date: TODAY, question: FIRST.id });
  const takenBackBy = (...takers: readonly Member[]): SharedSpace => {
    const space = sharedSpace();
    opens(space, { a: "Tag", b: "Marbles" });
    for (const taker of takers) {
      const context = { pair: LISBON, date: TODAY, question: FIRST, opened: true, now: MORNING };
      const act = must(decideAnswer({ type: "takeBack" }, context));
      if (act.kind === "commit") space.write(taker, act.operations);
    }
    return space;
  };
  const states = (space: SharedSpace, me: Member, known: readonly AnswerId[]) => {
    const opened = openedRounds(both(space, me), known);
    return readDay({ ...day, opened }, both(space, me)).map(({ state }) => state.kind);
  };

  test("is over on its own day too: nobody is offered to answer what nobody can answer any more", () => {
    for (const taker of ["a", "b"] as const) {
      const space = takenBackBy(taker);
      for (const me of ["a", "b"] as const) expect(states(space, me, [])).toEqual(["over", "sealed", "sealed"]);
    }
    expect(states(takenBackBy("a", "b"), "a", [id])).toEqual(["over", "sealed", "sealed"]);
  });

  test("has opened all the same, for both", () => {
    for (const takers of [[], ["a"], ["b"]] as const) {
      const space = takenBackBy(...takers);
      for (const me of ["a", "b"] as const) expect(openedRounds(both(space, me), [])).toEqual([id]);
    }
    expect(openedRounds(both(takenBackBy("a", "b"), "a"), [id])).toEqual([id]);
    expect(openedRounds(both(sharedSpace(), "a"), [])).toEqual([]);
  });
});

test("what has opened is told newest first", () => {
  const space = sharedSpace();
  for (const [at, texts] of [
    { a: "1", b: "2" },
    { a: "3", b: "4" },
    { a: "5", b: "6" },
  ].entries())
    opens(space, texts, at);
  const told = openedAnswers(both(space, "b")).map(({ id }) => id);
  expect(told).toEqual(told.toSorted().toReversed());
  expect(told).toHaveLength(3);
});
