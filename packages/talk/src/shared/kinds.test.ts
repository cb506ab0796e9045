import { type CivilDate, civilDateOfDay } from "@counterpoint/kernel";
import { activities, questions, rituals, subjects, wishes } from "@counterpoint/library";
import { decodeBatch, encodeBatch, type Kind, type Operation } from "@counterpoint/records";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { COMMON_LISTS, commonItemKind, listItems } from "../common/item.ts";
import { layOut, matchRoundKind, readMatchRounds } from "../common/round.ts";
import { limitKind, readLimits } from "../limit.ts";
import { pairKind, readPair } from "../pair/pair.ts";
import { answerKind } from "../questions/answer.ts";
import { decideAnswer } from "../questions/decide-answer.ts";
import { openedAnswers } from "../questions/read-answers.ts";
import { readShown, shownKind } from "../shown.ts";
import { LISBON, must, NAMES, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { readThanks, thanksKind } from "../thanks.ts";
import { SHARED_KINDS } from "./kinds.ts";
import { whatTheOtherSees } from "./what-the-other-sees.ts";

const KINDS: readonly Kind[] = Object.values(SHARED_KINDS);
const LISTS = { activities, rituals, wishes, subjects };

const date = fc.integer({ min: 0, max: 40_000 }).map((day): CivilDate => civilDateOfDay(day));

/** Ids and values that somebody’s altered client might send, some of them right. */
const anyId = fc.oneof(
  fc.string(),
  date.map((day) => `${day}|question-game`),
  date.map((day) => `${day}.${"n".repeat(22)}`),
  date.map((day) => `wishes|${day}`),
  fc.constantFrom("pair", "n".repeat(22)),
);
const anyValue = fc.oneof(
  fc.jsonValue().map((value): Operation["value"] => JSON.parse(JSON.stringify(value))),
  fc.constantFrom<Operation["value"]>("wishes", "time", 21, "Europe/Lisbon", "2026-11-01", { ref: "a@1", text: "A?" }),
  fc.constant<Operation["value"]>([{ ref: "a@1", title: "A", meaning: "" }]),
);
const anyOperation = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record<Operation>({
    kind: fc.constant(kind.name),
    version: fc.constant(1),
    id: anyId,
    field: fc.constantFrom(...Object.keys(kind.fields), "_deleted"),
    value: anyValue,
  }),
);

describe("hold:H7 whatever an altered client writes", () => {
  test("hold:H7 every reading model gives something sound, and none of them throws", () => {
    fc.assert(
      fc.property(fc.array(anyOperation, { maxLength: 30 }), fc.boolean(), (operations, byB) => {
        const space = sharedSpace();
        space.write(byB ? "b" : "a", operations);
        const [mine, theirs] = [space.list(answerKind, "a"), space.list(answerKind, "b")];
        expect(openedAnswers({ mine, theirs })).toEqual([]);
        for (const whose of ["a", "b"] as const) {
          for (const limit of readLimits(space.list(limitKind, whose))) expect(limit.text.length).toBeGreaterThan(0);
          whatTheOtherSees({ list: (kind) => space.list(kind, whose) }, NAMES);
        }
        for (const thanks of readThanks(space.list(thanksKind, "a"), space.list(thanksKind, "b"))) {
          expect(thanks.text.length).toBeGreaterThan(0);
        }
        for (const round of readMatchRounds(space.list(matchRoundKind, "a"))) {
          expect(COMMON_LISTS).toContain(round.list);
          expect(new Set(round.items.map(({ ref }) => ref)).size).toBe(round.items.length);
        }
        for (const shown of readShown(space.list(shownKind, "a"))) expect(shown.text.length).toBeGreaterThan(0);
        const pair = readPair(space.list(pairKind, "a"));
        if (pair !== null) expect(pair.hour).toBeLessThan(24);
        for (const list of COMMON_LISTS) listItems(list, [], space.list(commonItemKind, "a"));
      }),
    );
  });
});

describe("what the library holds fits into the records that quote it", () => {
  test("every question can be answered, and every answer travels", () => {
    for (const question of questions.entries) {
      const context = { pair: LISBON, date: LISBON.begun, question, opened: false, now: Date.UTC(2026, 10, 1, 12) };
      const act = must(decideAnswer({ type: "answer", text: "Yes.", opens: "at-the-hour" }, context));
      expect(act.kind).toBe("deposit");
      const space = sharedSpace();
      if (act.kind === "deposit") space.write("b", act.operations);
      expect(space.list(answerKind, "b").map(({ fields }) => fields)).toEqual([
        { question: { ref: `${question.id}@${question.version}`, text: question.text }, text: "Yes." },
      ]);
      for (const { batch } of space.log) expect(must(decodeBatch(encodeBatch(batch)))).toEqual(batch);
    }
  });

  test.each(COMMON_LISTS)("the list of %s can be laid out whole, and travels", (list) => {
    const space = sharedSpace();
    const items = listItems(list, LISTS[list].entries, []);
    space.write("a", layOut({ list, date: TODAY }, items, []));
    expect(readMatchRounds(space.list(matchRoundKind, "b")).map((round) => round.items)).toEqual([items]);
    for (const { batch } of space.log) expect(must(decodeBatch(encodeBatch(batch)))).toEqual(batch);
  });
});

test("a kind’s day follows from its id alone, and no id of one kind is one of another that has days", () => {
  fc.assert(
    fc.property(date, (day) => {
      const ids = { answer: `${day}|question-game`, thanks: `${day}.${"n".repeat(22)}`, matchRound: `wishes|${day}` };
      for (const [name, id] of Object.entries(ids)) {
        const owners = KINDS.filter((kind) => v.is(kind.id, id)).map((kind) => kind.name);
        expect(owners).toEqual(name === "thanks" ? ["thanks", "limit", "shown", "ask", "reply", "telling"] : [name]);
        for (const kind of KINDS.filter((one) => owners.includes(one.name))) expect(kind.day(id, {})).toBe(day);
      }
    }),
  );
});
