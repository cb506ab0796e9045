import { questions } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import { PERSON_NAME_ID, personNameKind } from "@counterpoint/space";
import { answerId, answerKind, NOW, pairKind, readPair, subjectOf } from "@counterpoint/talk";
import { expect, test } from "vitest";
import { day } from "./bench.tsx";
import { must } from "./must.ts";
import { type Couple, createCouple, type TestOurs } from "./ours.tsx";

const [QUESTION] = questions.entries;
if (QUESTION === undefined) throw new Error("there are questions");
const ROUND = answerId({ date: day("2026-11-26"), question: QUESTION.id });

async function answer({ link, space }: TestOurs, text: string): Promise<void> {
  const operations = set(answerKind, ROUND, { question: { ref: `${QUESTION?.id}@1`, text: "?" }, text });
  const round = await link.exchange.roundOf(ROUND);
  const subject = subjectOf(QUESTION ?? { id: "", version: 1, text: "" });
  must(
    await link.exchange.putIn(round, { kind: "answer", subject, batch: space.compose(operations) }, { opensAt: NOW }),
  );
}

const read = ({ space }: TestOurs): readonly (string | undefined)[] =>
  (["a", "b"] as const).map((member) => space.get(answerKind, ROUND, member)?.fields.text);

const couple = (): Promise<Couple> => createCouple();

test("two who have paired have heard each other’s names, and which day it is for them", async () => {
  const { a, b, close } = await couple();
  for (const { space } of [a, b]) {
    expect([space.members, space.get(personNameKind, PERSON_NAME_ID, "a")?.fields.name]).toEqual([2, "Ana"]);
    expect(space.get(personNameKind, PERSON_NAME_ID, "b")?.fields.name).toBe("Ben");
    expect(readPair(space.list(pairKind))).toMatchObject({ zone: "UTC", hour: 20 });
  }
  expect([a.space.member, b.space.member]).toEqual(["a", "b"]);
  close();
});

test("what both have answered opens for both, and what one has answered for neither", async () => {
  const { a, b, pass, close } = await couple();
  await answer(a, "The river");
  await pass();
  expect([read(a), read(b)]).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  await answer(b, "The hill");
  await pass();
  expect([read(a), read(b)]).toEqual([
    ["The river", "The hill"],
    ["The river", "The hill"],
  ]);
  expect([a.view().alarms, b.view().alarms]).toEqual([[], []]);
  close();
});
