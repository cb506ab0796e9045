import { addDays, err, ok } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LISBON, MORNING, must, questionNo, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { ANSWER_LIMIT, answerId, answerKind, subjectOf } from "./answer.ts";
import { type AnswerCommand, type AnswerContext, decideAnswer } from "./decide-answer.ts";

const QUESTION = questionNo(0);
const ROUND = answerId({ date: TODAY, question: QUESTION.id });
const NINE = Date.parse("2026-11-26T21:00Z") / 3_600_000;

const context: AnswerContext = { pair: LISBON, date: TODAY, question: QUESTION, opened: false, now: MORNING };
const over = MORNING + 8 * 86_400_000;

const answer = (text: string): AnswerCommand => ({ type: "answer", text, opens: "at-the-hour" });

describe("an answer", () => {
  test("is to be sealed with the words of the question, and to open at nine", () => {
    const act = must(decideAnswer(answer("  Hide and seek.\n"), context));
    expect(act).toMatchObject({ kind: "deposit", round: ROUND, subject: subjectOf(QUESTION), opensAt: NINE });
    const space = sharedSpace();
    if (act.kind === "deposit") space.write("a", act.operations);
    expect(space.list(answerKind, "a").map(({ id, fields }) => ({ id, ...fields }))).toEqual([
      { id: ROUND, question: { ref: `${QUESTION.id}@1`, text: QUESTION.text }, text: "Hide and seek." },
    ]);
  });

  test("opens at once where both want that", () => {
    const act = decideAnswer({ type: "answer", text: "Tag", opens: "together-now" }, context);
    expect(act).toMatchObject({ ok: true, value: { kind: "deposit", opensAt: 0 } });
  });

  test("can take the place of another until both have read it, and not after", () => {
    expect(decideAnswer(answer("Tag, rather"), context)).toMatchObject({ ok: true, value: { kind: "deposit" } });
    expect(decideAnswer(answer("Tag, rather"), { ...context, opened: true })).toEqual(err("opened"));
  });

  test("is refused where it says nothing, too much, too early or too late", () => {
    expect(decideAnswer(answer(" \n "), context)).toEqual(err("empty"));
    expect(decideAnswer(answer("x".repeat(ANSWER_LIMIT)), context).ok).toBe(true);
    expect(decideAnswer(answer("x".repeat(ANSWER_LIMIT + 1)), context)).toEqual(err("too-long"));
    expect(decideAnswer(answer("Tag"), { ...context, date: addDays(TODAY, 1) })).toEqual(err("future-day"));
    expect(decideAnswer(answer("Tag"), { ...context, now: over })).toEqual(err("over"));
  });

  test("on the evening before, where the other’s clock has come further, goes by the clock that both agreed on", () => {
    const early = Date.parse("2026-11-25T23:59Z");
    expect(decideAnswer(answer("Tag"), { ...context, now: early })).toEqual(err("future-day"));
    expect(decideAnswer(answer("Tag"), { ...context, now: early + 60_000 }).ok).toBe(true);
  });
});

describe("safety:S6 passing, waiting and taking back", () => {
  const moments = fc.constantFrom(MORNING, MORNING + 86_400_000, over);

  test("safety:S6 a pass writes nothing anywhere, whenever and however often", () => {
    fc.assert(
      fc.property(moments, fc.boolean(), (now, opened) => {
        expect(decideAnswer({ type: "pass" }, { ...context, now, opened })).toEqual(ok({ kind: "nothing" }));
      }),
    );
  });

  test("safety:S6 taking back looks the same whether anything was given or not: it is not even asked", () => {
    expect(decideAnswer({ type: "takeBack" }, context)).toEqual(ok({ kind: "withdraw", round: ROUND }));
    expect(decideAnswer({ type: "takeBack" }, { ...context, now: over })).toEqual(ok({ kind: "nothing" }));
  });

  test("safety:S8 what both have read can still be taken back, and leaves no words behind", () => {
    const space = sharedSpace();
    const given = must(decideAnswer(answer("Tag"), context));
    if (given.kind === "deposit") space.write("a", given.operations);
    const act = must(decideAnswer({ type: "takeBack" }, { ...context, opened: true, now: over }));
    expect(act.kind).toBe("commit");
    if (act.kind === "commit") space.write("a", act.operations);
    expect(space.list(answerKind, "a")).toEqual([]);
  });
});
