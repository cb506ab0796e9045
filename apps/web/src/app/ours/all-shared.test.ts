import { sharedNames } from "@counterpoint/library";
import { remove } from "@counterpoint/records";
import { answerKind } from "@counterpoint/talk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { must } from "../testing/must.ts";
import { type Couple, createCouple, type TestOurs } from "../testing/ours.tsx";
import { saidBy, writeAll } from "../testing/ours-written.ts";
import { allShared, isOfBoth } from "./all-shared.ts";
import { OUR_SCHEMA } from "./our-schema.ts";

let couple: Couple;
beforeEach(async () => {
  couple = await createCouple();
});
afterEach(() => couple.close());

const kindsOf = ({ space }: TestOurs): readonly string[] => allShared(space).map(({ kind }) => kind);
const wordsOf = ({ space }: TestOurs, of: string) => {
  const found = allShared(space).find(({ kind }) => kind === of);
  return {
    mine: found?.mine.flatMap(({ words }) => words) ?? [],
    theirs: found?.theirs.flatMap(({ words }) => words) ?? [],
  };
};

test("safety:S4 a book of two with nothing in it holds what each is called, and their common clock", () => {
  expect(kindsOf(couple.a)).toEqual(["person", "pair"]);
  expect(wordsOf(couple.b, "person")).toEqual({ mine: ["Ben"], theirs: ["Ana"] });
});

test("every kind that two people can share is on the page as soon as there is one of it", async () => {
  await writeAll(couple);
  for (const book of [couple.a, couple.b])
    expect(kindsOf(book).toSorted()).toEqual([...OUR_SCHEMA.kinds.keys()].toSorted());
  expect([...OUR_SCHEMA.kinds.keys()].toSorted()).toEqual(Object.keys(sharedNames).toSorted());
});

test("each is read under the name of whoever wrote it; what both may write under neither", async () => {
  await writeAll(couple);
  for (const kind of ["thanks", "limit", "answer"] as const) {
    const mine = wordsOf(couple.b, kind).mine.join(" ");
    expect(mine).toContain(saidBy("Ben")[kind]);
    expect(wordsOf(couple.b, kind).theirs.join(" ")).toContain(saidBy("Ana")[kind]);
  }
  const items = allShared(couple.b.space).find(({ kind }) => kind === "commonItem");
  expect([items?.mine, items?.theirs, items?.ours.map(({ words }) => words)]).toEqual([
    [],
    [],
    [["Chess", "Slow games."]],
  ]);
  expect([isOfBoth("commonItem"), isOfBoth("thanks")]).toEqual([true, false]);
});

test("an answer that one took back takes the other with it, on both sides", async () => {
  await writeAll(couple);
  const [mine] = couple.a.space.list(answerKind);
  if (mine === undefined) throw new Error("it has opened");
  must(await couple.a.space.commit(remove(answerKind, mine.id)));
  await couple.pass();
  for (const book of [couple.a, couple.b]) expect(kindsOf(book)).not.toContain("answer");
});
