import { sharedNames, wishes } from "@counterpoint/library";
import { type AnyKind, type Kind, type Operation, type Stored, set } from "@counterpoint/records";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideAsk, decideReply } from "../asks/ask.ts";
import { decideTelling } from "../asks/telling.ts";
import { decideItem, listItems } from "../common/item.ts";
import { layOut } from "../common/round.ts";
import { decideLimit } from "../limit.ts";
import { decidePair } from "../pair/pair.ts";
import { answerId, answerKind } from "../questions/answer.ts";
import { decideAnswer } from "../questions/decide-answer.ts";
import { decideShown } from "../shown.ts";
import {
  LISBON,
  listed,
  MORNING,
  must,
  NAMES,
  name,
  questionNo,
  type SharedSpace,
  sharedSpace,
  TODAY,
  zone,
} from "../testing.acceptance.ts";
import { decideThanks, thanksKind } from "../thanks.ts";
import { SHARED_KINDS } from "./kinds.ts";
import { whatTheOtherSees } from "./what-the-other-sees.ts";

const asSeenBy = (space: SharedSpace, me: "a" | "b") => ({
  list: <K extends AnyKind>(kind: K): readonly Stored<K>[] => space.list(kind, me),
});

function everything(): SharedSpace {
  const space = sharedSpace();
  const question = questionNo(0);
  space.write("a", must(decidePair(null, { type: "begin", zone: zone("Europe/Lisbon"), hour: 21 }, MORNING)));
  for (const by of ["a", "b"] as const) {
    const context = { pair: LISBON, date: TODAY, question, opened: false, now: MORNING };
    const act = must(decideAnswer({ type: "answer", text: `Tag, says ${by}`, opens: "at-the-hour" }, context));
    if (act.kind === "deposit") space.write(by, act.operations);
    space.write(by, must(decideThanks({ type: "thank", name: name(1), date: TODAY, text: `For the soup, ${by}` })));
    space.write(by, must(decideShown({ type: "show", name: name(1), date: TODAY, text: `A long day, ${by}` })));
    const ask = { about: "time", text: `An hour, ${by}`, day: null } as const;
    space.write(by, must(decideAsk({ type: "ask", name: name(1), date: TODAY, ...ask })));
    const id = `${TODAY}.${name(1)}`;
    space.write(by, must(decideReply({ type: "reply", id, answer: "yes", text: `Gladly, ${by}` })));
    const telling = { text: `At choir, ${by}`, end: TODAY };
    space.write(by, must(decideTelling({ type: "tell", name: name(1), date: TODAY, ...telling })));
    const limit = { about: "time", text: `Not after ten, ${by}`, will: "" } as const;
    space.write(by, must(decideLimit([], { type: "say", name: name(1), date: TODAY, ...limit })));
  }
  const items = listItems("wishes", wishes.entries.slice(0, 2), []);
  const added = { type: "add", id: name(5), title: "Chess", meaning: "Slow games." } as const;
  space.write("b", must(decideItem(added, { list: "wishes", items })));
  space.write("b", layOut({ list: "wishes", date: TODAY }, items, []));
  return space;
}

describe("what the other sees", () => {
  test("is every record of mine and of ours, in its own words, and none of theirs", () => {
    const seen = whatTheOtherSees(asSeenBy(everything(), "a"), NAMES);
    expect(seen.map(({ kind, entries }) => [kind, entries.map(({ words }) => words)])).toEqual([
      ["answer", [["Which game did you play as a child until somebody called you in?", "Tag, says a"]]],
      ["thanks", [["For the soup, a"]]],
      ["ask", [["An hour, a"]]],
      ["reply", [["yes", "Gladly, a"]]],
      ["telling", [["At choir, a", TODAY]]],
      ["limit", [["Not after ten, a"]]],
      ["shown", [["A long day, a"]]],
      ["commonItem", [["Chess", "Slow games."]]],
      ["matchRound", [["An hour without screens", "More lightness"]]],
      ["pair", [["2026-11-26", "21:00", "Europe/Lisbon"]]],
    ]);
    expect(seen.flatMap(({ entries }) => entries.map(({ date }) => date))).toEqual([
      ...Array.from({ length: 7 }, () => TODAY),
      null,
      TODAY,
      null,
    ]);
  });

  test("includes what I am called, and my devices, which cannot be taken back but changed", () => {
    const space = sharedSpace();
    space.write("a", [
      ...set(NAMES.person, "name", { name: "Ana" }),
      ...set(NAMES.device, "1", { name: "Blue phone" }),
    ]);
    space.write("b", set(NAMES.person, "name", { name: "Ben" }));
    expect(whatTheOtherSees(asSeenBy(space, "a"), NAMES)).toEqual([
      { kind: "person", entries: [{ id: "name", date: null, words: ["Ana"], takeBack: null }] },
      { kind: "device", entries: [{ id: "1", date: null, words: ["Blue phone"], takeBack: null }] },
    ]);
  });

  test("is nothing where nothing was shared: such a space looks as any other", () => {
    expect(whatTheOtherSees(asSeenBy(sharedSpace(), "b"), NAMES)).toEqual([]);
  });

  test("safety:S8 each entry that says something of me can be taken back, and is gone from there when it was", () => {
    const space = everything();
    const takeBacks = whatTheOtherSees(asSeenBy(space, "a"), NAMES).flatMap(({ kind, entries }) =>
      entries.map(({ takeBack }) => ({ kind, takeBack })),
    );
    expect(takeBacks.filter(({ takeBack }) => takeBack === null).map(({ kind }) => kind)).toEqual([
      "matchRound",
      "pair",
    ]);
    for (const { takeBack } of takeBacks) if (takeBack !== null) space.write("a", takeBack);
    expect(whatTheOtherSees(asSeenBy(space, "a"), NAMES).map(({ kind }) => kind)).toEqual(["matchRound", "pair"]);
    expect(whatTheOtherSees(asSeenBy(space, "b"), NAMES).map(({ kind }) => kind)).toContain("thanks");
  });
});

describe("the kinds that two people share", () => {
  const kinds: readonly Kind[] = Object.values(SHARED_KINDS);

  test("stand under their own names, and each has one for people", () => {
    for (const [key, kind] of Object.entries(SHARED_KINDS)) expect(kind.name).toBe(key);
    expect(Object.keys(sharedNames).toSorted()).toEqual(
      [...Object.keys(SHARED_KINDS), ...Object.keys(NAMES)].toSorted(),
    );
  });

  test("have no room for where, when at what minute, how long, or whether somebody looked", () => {
    const fields = kinds.flatMap((kind) => [kind.name, ...Object.keys(kind.fields)]);
    expect(
      fields.filter((field) => /place|location|seen|read|time|at$|count|score|status|mark|pass/i.test(field)),
    ).toEqual([]);
  });
});

test("hold:H5 whatever order two people’s writing comes in, both see the same", () => {
  const { log } = everything();
  fc.assert(
    fc.property(fc.shuffledSubarray([...log.keys()], { minLength: log.length }), (order) => {
      const shuffled = order.flatMap((at) => log[at] ?? []);
      for (const kind of Object.values(SHARED_KINDS)) {
        for (const whose of ["a", "b"] as const) {
          expect(listed(shuffled, kind, whose)).toEqual(listed(log, kind, whose));
        }
      }
    }),
  );
});

test("nobody can write an answer, a limit or thanks of the other, whatever their client does", () => {
  const space = everything();
  const id = answerId({ date: TODAY, question: questionNo(0).id });
  const forged: readonly Operation[] = [
    { kind: "answer", version: 1, id, field: "text", value: "I said something else" },
    { kind: "thanks", version: 1, id: `${TODAY}.${name(1)}`, field: "_deleted", value: true },
  ];
  space.write("b", forged);
  expect(space.list(answerKind, "a").map(({ fields }) => fields.text)).toEqual(["Tag, says a"]);
  expect(space.list(thanksKind, "a")).toHaveLength(1);
});
