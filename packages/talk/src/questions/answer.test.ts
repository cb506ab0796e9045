import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { layOut, matchRoundKind, readMatchRounds, subjectOfItem } from "../common/round.ts";
import { sharedSpace, TODAY } from "../testing.acceptance.ts";
import { answerId, answerKind, parseAnswerId, subjectOf } from "./answer.ts";

test("an answer is named by the day and the question, and the name says both again", () => {
  const id = answerId({ date: TODAY, question: "question-game" });
  expect(id).toBe("2026-11-26|question-game");
  expect(parseAnswerId(id)).toEqual({ date: TODAY, question: "question-game" });
  expect(answerKind.day(id, {})).toBe(TODAY);
});

test.each(["", "2026-11-26", "2026-11-26|", "2026-02-30|question-game", "2026-11-26|a b", "|question-game", "x|y|z"])(
  "“%s” names no answer",
  (id) => {
    expect(parseAnswerId(id)).toBeNull();
    expect(v.is(answerKind.id, id)).toBe(false);
  },
);

test("what is sealed is bound to the question, its version and its words: no two have the same subject", () => {
  const text = fc.string({ unit: fc.constantFrom('"', ",", "\\", "a"), maxLength: 3 });
  const question = fc.record({ id: text, version: fc.integer({ min: 1, max: 9 }), text });
  fc.assert(
    fc.property(question, question, (one, other) => {
      const same = one.id === other.id && one.version === other.version && one.text === other.text;
      expect(subjectOf(one) === subjectOf(other)).toBe(same);
    }),
  );
});

test("docs/protocol.md prints the names and subjects that this package makes, letter by letter", () => {
  const question = { id: "question-example", version: 2, text: "Was “it” 1 or 2\\3?" };
  const items = [
    { ref: "activity-example@1", title: "Tea at four", meaning: "In the “good” cups." },
    { ref: "AAECAwQFBgcICQoLDA0ODw", title: "Skating", meaning: "" },
  ];
  const space = sharedSpace();
  space.write("b", layOut({ list: "activities", date: TODAY }, items, []));
  const [round] = readMatchRounds(space.list(matchRoundKind, "a"));
  const printed = [...document.matchAll(/^(round-[a-z]+\.[a-z]+) = (.*(?:\n {2}.*)*)/gm)].map(
    ([, name, value = ""]) => [name, value.replaceAll("\n  ", "")],
  );
  expect(Object.fromEntries(printed)).toEqual({
    "round-name.question": answerId({ date: TODAY, question: question.id }),
    "round-subject.question": subjectOf(question),
    "round-name.match": round?.key,
    "round-subject.item": items.map(subjectOfItem).join(" "),
  });
});
