import { questions } from "@counterpoint/library";
import type { Deposit } from "@counterpoint/space";
import {
  answerKind,
  decideAnswer,
  layOut,
  openDays,
  pairKind,
  readPair,
  SEED_ROUND,
  seedFrom,
} from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { carryOut } from "../../places/ours/today/carry-out.ts";
import { day } from "../testing/bench.tsx";
import { must } from "../testing/must.ts";
import { type Couple, createCouple, type TestOurs } from "../testing/ours.tsx";
import { putDue } from "./put-due.ts";

const NOON = Date.UTC(2026, 10, 26, 12);
const HOUR_MS = 3_600_000;

let couple: Couple;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  couple = await createCouple();
});
afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

/** What the relay has got since it was last asked, as it sees it. */
function seen(from: number): readonly unknown[] {
  return couple.relay.deposits.slice(from).map(shapeOf);
}
/** All but how long the record is: that is drawn for what is no answer, as long as an answer may be. */
const shapeOf = ({ round, version, opensAt, tokens, sealed }: Deposit) => [
  round,
  version,
  opensAt,
  tokens.length,
  sealed?.share.length ?? 0,
];

async function handIn(book: TestOurs): Promise<void> {
  expect(await putDue(book, Date.now())).toBe(true);
  await couple.pass();
}

async function answerAll(book: TestOurs): Promise<number> {
  const pair = readPair(book.space.list(pairKind));
  if (pair === null) throw new Error("the two have agreed");
  const seed = seedFrom(await book.link.exchange.roundOf(SEED_ROUND));
  const days = openDays({ pair, seed, opened: [], questions: questions.entries, now: Date.now() });
  let answered = 0;
  for (const { date, questions: asked } of days) {
    for (const question of asked) {
      const context = { pair, date, question, opened: false, now: Date.now() };
      const command = { type: "answer", text: `About ${question.id}`, opens: "at-the-hour" } as const;
      expect(await carryOut(book, must(decideAnswer(command, context)))).toBe("done");
      answered++;
    }
  }
  return answered;
}

describe("safety:S6 on a schedule", () => {
  test("safety:S6 what one of two hands in is the same to the relay, whether they have answered everything or never looked", async () => {
    for (const book of [couple.a, couple.b]) await handIn(book);
    for (let hour = 0; hour < 3; hour++) {
      vi.setSystemTime(NOON + hour * HOUR_MS);
      const from = couple.relay.deposits.length;
      if (hour === 1) expect(await answerAll(couple.a)).toBe(3);
      for (const book of [couple.a, couple.b]) expect(await putDue(book, Date.now())).toBe(true);
      await couple.pass();
      const handed = seen(from).map((one) => JSON.stringify(one));
      expect(handed).toHaveLength(6);
      expect(handed.slice(0, 3).toSorted()).toEqual(handed.slice(3).toSorted());
    }
    // What goes in the place of something is as long as that was.
    const lengths = Map.groupBy(couple.relay.deposits.keys(), (at) => couple.relay.deposits[at]?.round);
    for (const [round, places] of lengths) {
      const records = places.map((at) => couple.relay.deposits[at]?.sealed?.record.length);
      expect(new Set(records).size, round).toBeLessThanOrEqual(2);
    }
  });

  test("safety:S6 nothing opens by what was put in for nobody, and both answers open beside it", async () => {
    await answerAll(couple.a);
    for (const book of [couple.a, couple.b]) await handIn(book);
    vi.setSystemTime(NOON + 9 * HOUR_MS);
    await couple.pass();
    expect(couple.b.space.list(answerKind, "a")).toEqual([]);
    vi.setSystemTime(NOON + 20 * HOUR_MS);
    await answerAll(couple.b);
    for (const book of [couple.a, couple.b]) await handIn(book);
    vi.setSystemTime(NOON + 33 * HOUR_MS);
    await couple.pass();
    expect(couple.b.space.list(answerKind, "a")).toHaveLength(3);
    expect(couple.a.space.list(answerKind, "b").length).toBeGreaterThanOrEqual(3);
    expect([couple.a.view().alarms, couple.b.view().alarms]).toEqual([[], []]);
  });

  test("hold:H4 what is sealed while something is put in for every other round stays, and is what is handed in", async () => {
    await answerAll(couple.a);
    // It was looked before that what lies here.
    vi.spyOn(couple.a.link.exchange, "waiting").mockReturnValueOnce([]);
    await handIn(couple.a);
    expect(couple.a.link.exchange.waiting().map(({ what }) => what)).toEqual(["answer", "answer", "answer"]);
    await answerAll(couple.b);
    await handIn(couple.b);
    vi.setSystemTime(NOON + 9 * HOUR_MS);
    await couple.pass();
    expect(couple.b.space.list(answerKind, "a")).toHaveLength(3);
  });

  test("of a list that was laid out, marks are put in that say nothing, by both", async () => {
    const item = { ref: "walk", title: "A walk", meaning: "" };
    must(await couple.a.space.commit(layOut({ list: "wishes", date: day("2026-11-26") }, [item], [])));
    await couple.pass();
    for (const book of [couple.a, couple.b]) await handIn(book);
    const marks = couple.relay.deposits.filter(({ sealed }) => sealed === null);
    expect(marks.map(({ tokens, version }) => [tokens.length, version])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });
});

test("nothing is handed in about the hour at which answers open, nor before the two have agreed on one", async () => {
  for (const minutes of [-9, 0, 30]) {
    expect(await putDue(couple.a, NOON + 8 * HOUR_MS + minutes * 60_000)).toBe(false);
  }
  const undecided = await createCouple({ pair: null });
  expect(await putDue(undecided.a, NOON)).toBe(false);
  undecided.close();
  expect(couple.relay.deposits).toEqual([]);
});

test("an answer that is put in after what is due was looked up stays: what fills a round in is put in where nothing lies", async () => {
  expect(await answerAll(couple.a)).toBe(3);
  const { link } = couple.a;
  // As in a tab that has not heard yet what another has just written.
  const behind = { ...couple.a, link: { ...link, exchange: { ...link.exchange, waiting: () => [] } } };
  expect(await putDue(behind, Date.now())).toBe(true);
  expect(link.exchange.waiting().map(({ what }) => what)).toEqual(["answer", "answer", "answer"]);
});
