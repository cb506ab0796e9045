import { err } from "@counterpoint/kernel";
import { wishes } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LISBON, MORNING, must, type SharedSpace, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { matchesHere, readCommonGround } from "./common-ground.ts";
import { listItems } from "./item.ts";
import { choicesOf, decideMarks, type Mark, type Marks } from "./marks.ts";
import { layOut, type MatchRound, matchRoundKind, readMatchRounds, subjectOfItem } from "./round.ts";

const ITEMS = listItems("wishes", wishes.entries, []);
const context = { pair: LISBON, opens: "at-the-hour", now: MORNING } as const;

function laidOut(items = ITEMS): MatchRound {
  const space = sharedSpace();
  space.write("a", layOut({ list: "wishes", date: TODAY }, items, []));
  return onlyRound(space);
}

function onlyRound(space: SharedSpace): MatchRound {
  const [round] = readMatchRounds(space.list(matchRoundKind, "b"));
  if (round === undefined) throw new Error("nothing was laid out");
  return round;
}

const ROUND = laidOut();

const marks = fc
  .array(fc.constantFrom<Mark | null>(null, "open", "keen"), { minLength: ITEMS.length, maxLength: ITEMS.length })
  .map((each): Marks => new Map(ITEMS.flatMap(({ ref }, at) => (each[at] ? [[ref, each[at]] as const] : []))));

const putIn = (round: MatchRound, given: Marks) => must(decideMarks(round, given, context));

const common = (mine: Marks, theirs: Marks) =>
  readCommonGround(putIn(ROUND, mine), matchesHere(choicesOf(ROUND, mine), choicesOf(ROUND, theirs)));

describe("a list that is laid out", () => {
  test("is the same for both, whoever laid it out, and is laid out once a day", () => {
    const space = sharedSpace();
    space.write("b", layOut({ list: "wishes", date: TODAY }, ITEMS, []));
    const rounds = readMatchRounds(space.list(matchRoundKind, "a"));
    expect(rounds).toEqual([ROUND]);
    expect(layOut({ list: "wishes", date: TODAY }, ITEMS, rounds)).toEqual([]);
    expect(layOut({ list: "rituals", date: TODAY }, [], rounds)).toEqual([]);
  });

  test("is another round with any other entries, and the same with the same", () => {
    const [first = never(), ...others] = ITEMS;
    const keys = [ITEMS, others, [...others, first], [{ ...first, title: "Chess" }, ...others]].map(
      (items) => laidOut(items).key,
    );
    expect(new Set(keys).size).toBe(4);
    expect(laidOut([...ITEMS]).key).toBe(ROUND.key);
  });

  test("stays as it was when the list grows", () => {
    const grown = [...ITEMS, { ref: "n".repeat(22), title: "Chess", meaning: "" }];
    expect(laidOut(grown).items).toHaveLength(ITEMS.length + 1);
    expect(ROUND.items).toEqual(ITEMS);
  });

  test("is no round where an entry comes twice, or where its day is none", () => {
    const [first] = ITEMS;
    if (first === undefined) throw new Error("the list is empty");
    expect(() => laidOut([first, first])).toThrow();
    const space = sharedSpace();
    for (const id of ["wishes|2026-02-30", "wishes", "others|2026-11-26", "wishes|2026-11-26|2"]) {
      const operation = { kind: "matchRound", version: 1, field: "items", value: [{ ...first }] };
      space.write("a", [{ ...operation, id }]);
    }
    expect(readMatchRounds(space.list(matchRoundKind, "a"))).toEqual([]);
  });
});

describe("marks", () => {
  test("are put in for the round, under the words that were shown, to open in the evening", () => {
    const [first] = ITEMS;
    const put = must(decideMarks(ROUND, new Map([[first?.ref ?? "", "keen"]]), context));
    expect(put.round).toBe(ROUND.key);
    expect(put.opensAt).toBe(Date.parse("2026-11-26T21:00Z") / 3_600_000);
    expect(put.items).toEqual(ITEMS.map(subjectOfItem));
    expect([...put.choices]).toEqual([[subjectOfItem(first ?? never()), "keen"]]);
    expect(must(decideMarks(ROUND, new Map(), { ...context, opens: "together-now" })).opensAt).toBe(0);
  });

  test("are refused on what was not laid out, before its day, and after the last evening", () => {
    expect(decideMarks(ROUND, new Map([["wish-of-mine@1", "open"]]), context)).toEqual(err("not-in-round"));
    expect(decideMarks(ROUND, new Map(), { ...context, now: MORNING - 86_400_000 })).toEqual(err("future-day"));
    expect(decideMarks(ROUND, new Map(), { ...context, now: MORNING + 8 * 86_400_000 })).toEqual(err("over"));
  });

  test("safety:S6 nothing marked is put in as anything else is, so that withholding is a state of its own nowhere", () => {
    fc.assert(
      fc.property(marks, (given) => {
        const [some, none] = [given, new Map()].map((each) => must(decideMarks(ROUND, each, context)));
        expect({ ...some, choices: null }).toEqual({ ...none, choices: null });
      }),
    );
  });
});

describe("common ground", () => {
  test("is keen where both are, open where both are at the least, and nothing anywhere else", () => {
    fc.assert(
      fc.property(marks, marks, (mine, theirs) => {
        for (const { ref, common: found } of common(mine, theirs)) {
          const both = [mine.get(ref), theirs.get(ref)];
          const expected = both.includes(undefined) ? "nothing" : both.includes("open") ? "open" : "keen";
          expect(found).toBe(expected);
        }
      }),
    );
  });

  test("is the same for both", () => {
    fc.assert(
      fc.property(marks, marks, (mine, theirs) => {
        expect(common(mine, theirs)).toEqual(common(theirs, mine));
      }),
    );
  });

  test("safety:S6 what only one marked looks as what nobody did, to both of them", () => {
    fc.assert(
      fc.property(marks, (mine) => {
        expect(common(mine, new Map())).toEqual(common(new Map(), new Map()));
        expect(readCommonGround(putIn(ROUND, mine), null)).toEqual(common(new Map(), new Map()));
      }),
    );
  });

  test("an entry that was reworded for one of them is no longer the same entry", () => {
    const [first, ...others] = ITEMS;
    if (first === undefined) throw new Error("the list is empty");
    const keen: Marks = new Map([[first.ref, "keen"]]);
    const reworded = laidOut([{ ...first, meaning: "And everything that goes with it." }, ...others]);
    const matches = matchesHere(choicesOf(ROUND, keen), choicesOf(reworded, keen));
    expect(readCommonGround(putIn(ROUND, keen), matches)[0]?.common).toBe("nothing");
  });

  test("rewritten after somebody has marked it, the list says in their marks what it said then", () => {
    const [first = never(), second = never(), ...others] = ITEMS;
    const keen: Marks = new Map([[first.ref, "keen"]]);
    const space = sharedSpace();
    space.write("a", layOut({ list: "wishes", date: TODAY }, ITEMS, []));
    const put = putIn(onlyRound(space), keen);
    const swapped = [{ ...second, ref: first.ref }, { ...first, ref: second.ref }, ...others];
    space.write("b", layOut({ list: "wishes", date: TODAY }, swapped, []));
    const after = onlyRound(space);
    expect(after.items[0]?.title).toBe(second.title);

    const [shown] = readCommonGround(put, matchesHere(put.choices, put.choices));
    expect(shown).toEqual({ ...first, common: "keen" });
    expect(readCommonGround({ items: ["no entry"] }, null)).toEqual([]);
    // What is put in for the other list is another round: it meets none of these marks.
    expect(putIn(after, keen).round).not.toBe(put.round);
  });
});

function never(): never {
  throw new Error("the list is empty");
}
