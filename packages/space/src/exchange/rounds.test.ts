import { set } from "@counterpoint/records";
import { beforeEach, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { alarmsOf } from "../testing/attacked.ts";
import { beginCouple, type Couple, passAll, passChain } from "../testing/couple.ts";
import { dayKind } from "../testing/kinds.ts";
import { fetch, joinBook, newWorld, openDevice, send } from "../testing/links.ts";
import { answer, answersOn, append, DAY, dummy, released, SUBJECT } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

let couple: Couple;
let log: Arrived[];

beforeEach(async () => {
  couple = await beginCouple();
  log = [];
});

const BOTH = ["tea", "rain"];
const NOTHING = [undefined, undefined];

test("hold:H3 both have answered: each reads both, each under the name of its author, and none is sent as anybody's own", async () => {
  const { a, b } = couple;
  const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
  expect([answersOn(a), answersOn(b)]).toEqual([NOTHING, NOTHING]);
  append(log, ...released(a.space.id, both));
  for (const one of [a, b]) {
    await fetch(one, log);
    expect([answersOn(one), alarmsOf(one), one.link.standing().newer]).toEqual([BOTH, [], false]);
    expect([await send(one, log), one.link.exchange.waiting()]).toEqual([[], []]);
    const again = await openDevice(one.world);
    expect(answersOn(again)).toEqual(BOTH);
  }
});

test("hold:H3 nothing of an answer is in what the other gets before it is opened: it is in no envelope and in no file", async () => {
  const { a, b } = couple;
  await answer(a, "tea");
  value(await a.space.commit(set(dayKind, DAY, { mood: 3 })));
  await send(a, log);
  await fetch(b, log);
  await passAll(a, b);
  expect(answersOn(b)).toEqual(NOTHING);
  expect(b.world.disk.journal).toHaveLength(1);
});

test("they are places of the log like envelopes: what comes behind them, and what is said of them, holds", async () => {
  const { a, b } = couple;
  value(await a.space.commit(set(dayKind, DAY, { mood: 3 })));
  await send(a, log);
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  await fetch(a, log);
  await fetch(b, log);
  value(await b.space.commit(set(dayKind, DAY, { mood: 4 })));
  await send(b, log);
  await fetch(a, log);
  expect([log.length, a.link.standing().seen, alarmsOf(a)]).toEqual([5, b.link.standing().seen, []]);
});

test("it does not matter in how many parts they come, nor that they come again", async () => {
  const { a, b } = couple;
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  for (const arrived of log) {
    expect(answersOn(b)).toEqual(NOTHING);
    value(await b.link.takeLog([arrived], 3));
  }
  value(await b.link.takeLog(log, 3));
  value(await b.link.takeLoose(log.map(({ envelope }) => envelope)));
  expect([answersOn(b), alarmsOf(b), b.world.disk.log.length]).toEqual([BOTH, [], 2]);
  expect([...b.world.disk.values.keys()].filter((name) => name.startsWith("aside "))).toEqual([]);
});

test("a record that names what is not in the chain here waits until it is", async () => {
  const { a, b } = couple;
  const tablet = await joinBook(a, newWorld(7));
  const both = { a: await answer(tablet, "tea"), b: await answer(b, "rain") };
  append(log, ...released(a.space.id, both));
  await fetch(b, log);
  expect([answersOn(b), alarmsOf(b), b.link.standing().chainWanted]).toEqual([NOTHING, [], true]);
  await passChain(a, b);
  expect([answersOn(b), alarmsOf(b), b.link.standing().chainWanted]).toEqual([BOTH, [], false]);
});

test("another own device, which has put in nothing, reads both too", async () => {
  const { a, b } = couple;
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  const later = await joinBook(b, newWorld(8));
  await fetch(later, log);
  expect([answersOn(later), alarmsOf(later)]).toEqual([BOTH, []]);
});

test("a file carries what was opened, in any order", async () => {
  const { a, b } = couple;
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  await fetch(a, log);
  await passAll(a, b);
  expect([answersOn(b), alarmsOf(b)]).toEqual([BOTH, []]);
  const tablet = await joinBook(a, newWorld(9));
  for (const { envelope } of log.toReversed()) value(await tablet.link.takeLoose([envelope]));
  expect([answersOn(tablet), alarmsOf(tablet)]).toEqual([BOTH, []]);
});

test("a later version of an own answer is the one that opens", async () => {
  const { a, b } = couple;
  await answer(a, "coffee");
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  await fetch(b, log);
  expect(answersOn(b)).toEqual(BOTH);
});

test("what was put in since, and the relay has not heard of, changes nothing about what opens", async () => {
  const { a, b } = couple;
  const before = await answer(a, "tea");
  value(await a.link.exchange.sent(before.round, before.version));
  await answer(a, "coffee");
  append(log, ...released(a.space.id, { a: before, b: await answer(b, "rain") }));
  await fetch(a, log);
  expect([answersOn(a), alarmsOf(a), value(await a.link.exchange.unsent())]).toEqual([BOTH, [], []]);
});

test("two own devices that do not know of each other have each put in: whichever opens, both show it", async () => {
  const { a, b } = couple;
  const tablet = await joinBook(a, newWorld(7));
  await passChain(a, b);
  const [mine, theirs] = [await dummy(tablet), await answer(b, "rain")];
  value(await tablet.link.exchange.refused(mine.round, mine.version));
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: theirs }));
  for (const one of [a, tablet]) {
    await fetch(one, log);
    expect([answersOn(one), alarmsOf(one)]).toEqual([BOTH, []]);
  }
});

test("what both have before them has to be the same: a question that one has edited shows nothing", async () => {
  const { a, b } = couple;
  const edited = await answer(b, "rain", { subject: `${SUBJECT} Really?` });
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: edited }));
  await fetch(a, log);
  expect(answersOn(a)).toEqual(NOTHING);
  expect(alarmsOf(a).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["edited"]);
});
