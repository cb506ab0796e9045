import { addDays, err } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { must, name, type SharedSpace, sharedSpace, TODAY } from "../testing.acceptance.ts";
import {
  ASK_DAYS,
  ASK_LENGTH,
  type AskCommand,
  askKind,
  decideAsk,
  decideReply,
  REPLY_LENGTH,
  readAsks,
  replyKind,
} from "./ask.ts";
import { decideTelling, endTellings, readTellings, TELLING_LENGTH, tellingKind } from "./telling.ts";

const ask = (of: number, text: string, date = TODAY): AskCommand => ({
  ...{ type: "ask", name: name(of), date, text },
  ...{ about: "time", day: null },
});

const ID = `${TODAY}.${name(1)}`;

function asSeenBy(space: SharedSpace, me: "a" | "b", today = TODAY) {
  const of = (whose: "a" | "b") => ({ asks: space.list(askKind, whose), replies: space.list(replyKind, whose) });
  return readAsks(of(me), of(me === "a" ? "b" : "a"), today);
}

describe("what one asks the other for", () => {
  test("mission:W2 is read by both, and answered with yes, another day, or not now", () => {
    const space = sharedSpace();
    space.write("a", must(decideAsk(ask(1, " An hour to myself tonight? "))));
    expect(asSeenBy(space, "b")).toMatchObject([{ from: "other", text: "An hour to myself tonight?", reply: null }]);
    for (const answer of ["yes", "another-day", "not-now"] as const) {
      space.write("b", must(decideReply({ type: "reply", id: ID, answer, text: " Gladly. " })));
      expect(asSeenBy(space, "a")).toMatchObject([{ from: "me", reply: { answer, text: "Gladly." } }]);
    }
  });

  test("an answer needs no words, and a no needs no reason", () => {
    expect(decideReply({ type: "reply", id: ID, answer: "not-now", text: "" }).ok).toBe(true);
  });

  test("safety:S8 question and answer can each be taken back, and then were never there", () => {
    const space = sharedSpace();
    space.write("a", must(decideAsk(ask(1, "An hour?"))));
    space.write("b", must(decideReply({ type: "reply", id: ID, answer: "yes", text: "" })));
    space.write("b", must(decideReply({ type: "takeBack", id: ID })));
    expect(asSeenBy(space, "a")).toMatchObject([{ reply: null }]);
    space.write("a", must(decideAsk({ type: "takeBack", id: ID })));
    expect([asSeenBy(space, "a"), asSeenBy(space, "b")]).toEqual([[], []]);
  });

  test("safety:S9 stands for fourteen days, and then there is nothing to catch up with", () => {
    const space = sharedSpace();
    space.write("a", must(decideAsk(ask(1, "An hour?"))));
    expect(asSeenBy(space, "b", addDays(TODAY, ASK_DAYS - 1))).toHaveLength(1);
    expect(asSeenBy(space, "b", addDays(TODAY, ASK_DAYS))).toEqual([]);
  });

  test("nobody answers what they asked themselves, nor in the other's name", () => {
    const space = sharedSpace();
    space.write("a", [
      ...must(decideAsk(ask(1, "An hour?"))),
      ...must(decideReply({ type: "reply", id: ID, answer: "yes", text: "" })),
    ]);
    expect(asSeenBy(space, "a")).toMatchObject([{ reply: null }]);
  });

  test("is refused where it says nothing, or more than fits", () => {
    expect(decideAsk(ask(1, " "))).toEqual(err("empty"));
    expect(decideAsk(ask(1, "x".repeat(ASK_LENGTH + 1)))).toEqual(err("too-long"));
    const long = { type: "reply", id: ID, answer: "yes", text: "x".repeat(REPLY_LENGTH + 1) } as const;
    expect(decideReply(long)).toEqual(err("too-long"));
  });
});

describe("what one chooses to tell", () => {
  const tell = (text: string) =>
    decideTelling({ type: "tell", name: name(1), date: TODAY, text, end: addDays(TODAY, 1) });

  test("mission:J2 stands until its end, and on the next day is on nobody's screen", () => {
    const space = sharedSpace();
    space.write("a", must(tell("At choir, back by ten.")));
    const seen = (today = TODAY) => readTellings(space.list(tellingKind, "a"), today).map(({ text }) => text);
    expect([seen(), seen(addDays(TODAY, 1))]).toEqual([["At choir, back by ten."], ["At choir, back by ten."]]);
    expect(seen(addDays(TODAY, 2))).toEqual([]);
  });

  test("safety:S21 leaves no history: the teller's device takes off what has ended, and no more than that", () => {
    const space = sharedSpace();
    space.write("a", must(tell("At choir.")));
    const own = () => space.list(tellingKind, "a");
    expect(endTellings(own(), addDays(TODAY, 1))).toEqual([]);
    space.write("a", endTellings(own(), addDays(TODAY, 2)));
    expect(own()).toEqual([]);
    expect(endTellings(own(), addDays(TODAY, 2))).toEqual([]);
  });

  test("safety:S21 there is no field for asking, repeating or being somewhere", () => {
    expect(Object.keys(tellingKind.fields).toSorted()).toEqual(["end", "text"]);
  });

  test("is refused where it says nothing, or more than fits", () => {
    expect([tell(""), tell("x".repeat(TELLING_LENGTH + 1))]).toEqual([err("empty"), err("too-long")]);
  });
});
