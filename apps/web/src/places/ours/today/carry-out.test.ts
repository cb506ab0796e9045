import { err } from "@counterpoint/kernel";
import { questions } from "@counterpoint/library";
import {
  type AnswerCommand,
  answerId,
  answerKind,
  decideAnswer,
  type Pair,
  pairKind,
  readPair,
} from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OurBook } from "../../../app/ours/our-book.ts";
import { must } from "../../../app/testing/must.ts";
import { type Couple, createCouple, type TestOurs } from "../../../app/testing/ours.tsx";
import { carryOut, type Outcome } from "./carry-out.ts";

const [QUESTION] = questions.entries;
if (QUESTION === undefined) throw new Error("there are no questions");
const question = QUESTION;

let couple: Couple;
let pair: Pair;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-26T09:00Z") });
  couple = await createCouple();
  const read = readPair(couple.a.space.list(pairKind));
  if (read === null) throw new Error("they have agreed on a clock");
  pair = read;
});

afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

const round = (): ReturnType<typeof answerId> => answerId({ date: pair.begun, question: question.id });

async function does(book: OurBook, command: AnswerCommand): Promise<Outcome> {
  const context = { pair, date: pair.begun, question, opened: false, now: Date.now() };
  return carryOut(book, must(decideAnswer(command, context)));
}

const atTheHour = (text: string): AnswerCommand => ({ type: "answer", text, opens: "at-the-hour" });
const together = (text: string): AnswerCommand => ({ type: "answer", text, opens: "together-now" });
const read = ({ space }: TestOurs): readonly (string | undefined)[] =>
  (["a", "b"] as const).map((member) => space.get(answerKind, round(), member)?.fields.text);
const BOTH = ["Tag", "Marbles"];
const NEITHER = [undefined, undefined];

describe("an answer", () => {
  test("for the hour is put in and waits for whatever else goes: nothing is handed in for it", async () => {
    const { a } = couple;
    expect(await does(a, atTheHour("Tag"))).toBe("done");
    expect(a.link.exchange.waiting()).toEqual([expect.objectContaining({ what: "answer", state: "unsent" })]);
    expect(a.asked).toEqual([]);
  });

  test("hold:H3 does not open before its hour, though both are in", async () => {
    const { a, b, pass } = couple;
    for (const [book, text] of [
      [a, "Tag"],
      [b, "Marbles"],
    ] as const) {
      await does(book, atTheHour(text));
    }
    await pass();
    expect([read(a), read(b)]).toEqual([NEITHER, NEITHER]);
  });

  test("together now is handed in at once, and opens for both as soon as both have", async () => {
    const { a, b } = couple;
    expect(await does(a, together("Tag"))).toBe("done");
    expect([a.asked, read(a), read(b)]).toEqual([["hand in"], NEITHER, NEITHER]);
    expect(await does(b, together("Marbles"))).toBe("done");
    expect([read(a), read(b)]).toEqual([BOTH, BOTH]);
  });

  test("takes the place of the one before, for the hour or together now", async () => {
    const { a, b } = couple;
    await does(a, atTheHour("Hide and seek"));
    await does(a, together("Tag"));
    await does(b, together("Marbles"));
    expect(read(b)).toEqual(BOTH);
  });

  test("is refused once it has opened, and changes nothing", async () => {
    const { a, b } = couple;
    await does(a, together("Tag"));
    await does(b, together("Marbles"));
    expect(await does(a, together("Hens"))).toBe("opened");
    expect(read(b)).toEqual(BOTH);
  });
});

describe("what leaves no answer", () => {
  test("safety:S6 a pass puts nothing in, writes nothing and tells nobody", async () => {
    const { a } = couple;
    const kept = (): unknown => {
      const { given, values, chunks } = a.disk.memory;
      return [given, new Map(values), new Map(chunks)];
    };
    const before = kept();
    expect(await does(a, { type: "pass" })).toBe("done");
    expect([a.link.exchange.waiting(), a.asked, kept()]).toEqual([[], [], before]);
  });

  test("safety:S8 what was taken back does not open, whatever the other puts in", async () => {
    const { a, b } = couple;
    await does(a, together("Tag"));
    expect(await does(a, { type: "takeBack" })).toBe("done");
    await does(b, together("Marbles"));
    expect([read(a), read(b)]).toEqual([NEITHER, NEITHER]);
  });

  test("safety:S6 taking back says the same where nothing was put in", async () => {
    expect(await does(couple.a, { type: "takeBack" })).toBe("done");
  });
});

describe("what does not go well", () => {
  const offline = (book: OurBook): OurBook => ({
    ...book,
    handIn: async () => err({ kind: "offline" }),
    withdraw: async () => err({ kind: "offline" }),
  });

  test("without a connection it is done here, and travels later: the same for an answer and for none", async () => {
    const { a, b, pass } = couple;
    expect(await does(offline(a), together("Tag"))).toBe("later");
    await does(b, together("Marbles"));
    await pass();
    expect(read(b)).toEqual(BOTH);
    expect(await does(offline(a), { type: "takeBack" })).toBe("later");
  });

  test("hold:H1 a full disk keeps nothing and says so", async () => {
    const { a } = couple;
    a.disk.fault = { kind: "full" };
    expect(await does(a, atTheHour("Tag"))).toBe("not-kept");
    expect(a.link.exchange.waiting()).toEqual([]);
    const full: OurBook = { ...a, withdraw: async () => err({ kind: "full" }) };
    expect(await does(full, { type: "takeBack" })).toBe("not-kept");
  });
});
