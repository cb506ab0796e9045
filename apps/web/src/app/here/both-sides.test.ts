import { err, ok, parseCivilDate } from "@counterpoint/kernel";
import { questions } from "@counterpoint/library";
import { answerId, answerKind, decideAnswer, openedAnswers, pairDate, pairKind, readPair } from "@counterpoint/talk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { carryOut } from "../../places/ours/today/carry-out.ts";
import type { OurBook } from "../ours/our-book.ts";
import { must } from "../testing/must.ts";
import { type Couple, createCouple, type TestOurs } from "../testing/ours.tsx";
import { openAll } from "./both-sides.ts";

let couple: Couple;

beforeEach(async () => {
  couple = await createCouple();
});
afterEach(() => couple.close());

/** As the screens do it. */
async function seal(book: TestOurs, which: number, text: string): Promise<void> {
  const [pair, question] = [readPair(book.space.list(pairKind)), questions.entries[which]];
  if (pair === null || question === undefined) throw new Error("they have agreed, and there are questions");
  const now = Date.now();
  const context = { pair, date: pairDate(pair, now), question, opened: false, now };
  const act = must(decideAnswer({ type: "answer", text, opens: "at-the-hour" }, context));
  expect(await carryOut(book, act)).toBe("done");
}

async function mark({ link: { exchange } }: TestOurs): Promise<void> {
  const what = { kind: "choices", items: ["walk", "cook"], choices: new Map([["walk", "keen"] as const]) } as const;
  must(await exchange.putIn(await exchange.roundOf("list"), what, { opensAt: 0 }));
}

/** The disk lets its first so many rounds come, and no more. */
function takingIn(most: number, book: TestOurs): OurBook {
  const { link } = book;
  let taken = 0;
  const takeLoose: typeof link.takeLoose = async (entries) =>
    taken++ < most ? link.takeLoose(entries) : err({ kind: "full" });
  return { ...book, link: { ...link, takeLoose } };
}

const kindsOf = (opened: Awaited<ReturnType<typeof openAll>>) => must(opened).map(({ what }) => what);

const readOn = ({ space }: TestOurs): readonly string[] => {
  const [mine, theirs] = (["a", "b"] as const).map((member) => space.list(answerKind, member));
  return openedAnswers({ mine: mine ?? [], theirs: theirs ?? [] }).map((one) => `${one.mine}|${one.theirs}`);
};

test("safety:S6 all of which both have something waiting opens on both sides; what is of one alone stays where it is", async () => {
  const { a, b } = couple;
  await seal(a, 0, "tea");
  await seal(b, 0, "rain");
  await seal(a, 1, "hers alone");
  await seal(b, 2, "his alone");
  expect(must(await openAll(a, b))).toHaveLength(1);
  expect([readOn(a), readOn(b)]).toEqual([["tea|rain"], ["tea|rain"]]);
  for (const { link } of [a, b]) expect(link.exchange.waiting()).toHaveLength(1);
  expect(await openAll(a, b)).toEqual(ok([]));
});

test("safety:S6 where nothing is there, and where one took theirs back, it comes to the same", async () => {
  const { a, b } = couple;
  expect(await openAll(a, b)).toEqual(ok([]));
  await seal(a, 0, "tea");
  await seal(b, 0, "rain");
  const date = must(parseCivilDate(new Date().toISOString().slice(0, 10)));
  const round = await a.link.exchange.roundOf(answerId({ date, question: questions.entries[0]?.id ?? "" }));
  must(await a.link.exchange.putIn(round, { kind: "dummy" }, { opensAt: 0 }));
  expect(await openAll(a, b)).toEqual(ok([]));
  expect([readOn(a), readOn(b)]).toEqual([[], []]);
});

test("a disk that refuses says so, and the next time goes on", async () => {
  const { a, b } = couple;
  await seal(a, 0, "tea");
  await seal(b, 0, "rain");
  b.disk.fault = { kind: "full" };
  expect(await openAll(a, b)).toEqual({ ok: false, error: { kind: "full" } });
  expect([readOn(a), readOn(b)]).toEqual([["tea|rain"], []]);
  b.disk.fault = undefined;
  expect(kindsOf(await openAll(a, b))).toEqual(["answer"]);
  expect([readOn(a), readOn(b)]).toEqual([["tea|rain"], ["tea|rain"]]);
  expect(await openAll(a, b)).toEqual(ok([]));
});

test.each([0, 1])(
  "whatever a disk that refuses after %i has let come, marks that opened are told of when all has",
  async (most) => {
    const { a, b } = couple;
    for (const book of [a, b]) await mark(book);
    await seal(a, 0, "tea");
    await seal(b, 0, "rain");
    expect(await openAll(a, takingIn(most, b))).toEqual(err({ kind: "full" }));
    expect(kindsOf(await openAll(a, b))).toContain("choices");
    expect([readOn(a), readOn(b)]).toEqual([["tea|rain"], ["tea|rain"]]);
  },
);
