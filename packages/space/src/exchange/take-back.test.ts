import { ok } from "@counterpoint/kernel";
import type { ClientMessage } from "@counterpoint/wire";
import { beforeEach, expect, test } from "vitest";
import { createRoom, type Room, type Running, shareCouple } from "../testing/fleet.ts";
import { answer, answersOn, KEY } from "../testing/rounds.ts";
import { value, type World } from "../testing/world.ts";
import { handIn } from "./hand-in.ts";
import { takeBack } from "./take-back.ts";

const HOUR_MS = 3_600_000;
const NOTHING = [undefined, undefined];

interface Person extends Running {
  readonly world: World;
}

type Handed = Extract<ClientMessage, { readonly type: "deposit" }>;

let room: Room;
let a: Person;
let b: Person;
let handed: Handed[];

beforeEach(async () => {
  room = createRoom(1);
  const worlds = await shareCouple(room);
  a = { world: worlds.a, ...(await room.start(worlds.a)) };
  b = { world: worlds.b, ...(await room.start(worlds.b)) };
  handed = [];
  room.relay.refuse = (message) => {
    if (message.type === "deposit") handed.push(message);
    return undefined;
  };
});

const reach = () => ({ transport: room.relay.transport, timers: room.timers });

async function settled<T>(doing: Promise<T>): Promise<T> {
  await room.pass(1000);
  return doing;
}

const hand = ({ link }: Person) => settled(handIn(link, reach()));

async function takenBack({ link }: Person) {
  return settled(takeBack(link, reach(), await link.exchange.roundOf(KEY)));
}

const shapeOf = ({ opensAt, tokens, record, share }: Handed) => [opensAt, tokens.length, record.length, share.length];

test("safety:S6 what was taken back opens for nobody, and to the relay it is an answer that was changed", async () => {
  await answer(a, "tea");
  await hand(a);
  expect(await takenBack(a)).toEqual(ok(undefined));
  await answer(b, "rain");
  await hand(b);
  await answer(b, "rain in the night");
  await hand(b);
  await room.pass(24 * HOUR_MS);
  expect([answersOn(a), answersOn(b)]).toEqual([NOTHING, NOTHING]);
  const [first, back, other, changed] = handed;
  if (first === undefined || back === undefined || other === undefined || changed === undefined)
    throw new Error("four were handed in");
  expect([first, back].map(({ version }) => version)).toEqual([other, changed].map(({ version }) => version));
  expect([first, back].map(shapeOf)).toEqual([other, changed].map(shapeOf));
});

test("what was never put in is taken back in the same way, and an answer after it opens", async () => {
  expect(await takenBack(a)).toEqual(ok(undefined));
  expect(handed).toHaveLength(1);
  await answer(a, "tea");
  await hand(a);
  await answer(b, "rain");
  await hand(b);
  await room.pass(2 * HOUR_MS);
  expect([answersOn(a), answersOn(b)]).toEqual([
    ["tea", "rain"],
    ["tea", "rain"],
  ]);
  expect(await takenBack(a)).toEqual(ok(undefined));
  expect(answersOn(a)).toEqual(["tea", "rain"]);
});

test("it goes above what another own device has put in, however often that was changed", async () => {
  await answer(a, "tea");
  await hand(a);
  const theirs = 20;
  room.relay.refuse = (message) =>
    message.type === "deposit" && message.version <= theirs ? "stale-version" : undefined;
  expect(await takenBack(a)).toEqual(ok(undefined));
  const [waiting] = a.link.exchange.waiting();
  expect(waiting).toMatchObject({ what: "dummy", state: "sent" });
  expect(waiting?.version).toBeGreaterThan(theirs);
});

/** A device that was open for a week has put in anew what lay there each hour, and each time somebody looked away. */
const OFTEN = 900;

test("however often another own device has put the same in anew, it is taken back, and an answer after it goes in at once", async () => {
  room.relay.refuse = (message) =>
    message.type === "deposit" && message.version <= OFTEN ? "stale-version" : undefined;
  await answer(a, "tea");
  expect(await takenBack(a)).toEqual(ok(undefined));
  expect(a.link.exchange.waiting()).toMatchObject([{ what: "dummy", state: "sent" }]);
  await answer(b, "rain");
  await hand(b);
  expect(b.link.exchange.waiting()).toMatchObject([{ what: "answer", state: "sent" }]);
});

test("nobody is told that it was taken back where the relay has something else in its place", async () => {
  room.relay.refuse = (message) => (message.type === "deposit" ? "stale-version" : undefined);
  expect(await takenBack(a)).toEqual({ ok: false, error: { kind: "refused", why: "stale-version" } });
});

test("without a line it waits here; where nothing is ever sent, it is done", async () => {
  await answer(a, "tea");
  room.relay.refuse = () => "unavailable";
  expect(await takenBack(a)).toEqual({ ok: false, error: { kind: "refused", why: "unavailable" } });
  expect(a.link.exchange.waiting()).toMatchObject([{ what: "dummy", state: "unsent" }]);
  expect(await takeBack(a.link, undefined, await a.link.exchange.roundOf(KEY))).toEqual(ok(undefined));
});

test("hold:H4 cut off before it is handed in, it goes above what another own device has put in all the same", async () => {
  await answer(a, "tea");
  room.relay.refuse = () => "unavailable";
  await takenBack(a);
  a.close();
  a = { world: a.world, ...(await room.start(a.world)) };
  const theirs = 20;
  room.relay.refuse = (message) =>
    message.type === "deposit" && message.version <= theirs ? "stale-version" : undefined;
  await hand(a);
  const [waiting] = a.link.exchange.waiting();
  expect(waiting).toMatchObject({ what: "dummy", state: "sent" });
  expect(waiting?.version).toBeGreaterThan(theirs);
});

test("safety:S6 of marks that are taken back as many are left, for the same hour, and none of them holds", async () => {
  const round = await a.link.exchange.roundOf(KEY);
  const items = ["walk", "sing"];
  const choices = new Map([["walk", "keen"] as const]);
  const put = value(await a.link.exchange.putIn(round, { kind: "choices", items, choices }, { opensAt: 9 }));
  const back = value(await a.link.exchange.takeBack(round));
  expect([back.sealed, back.opensAt, back.tokens.length]).toEqual([null, 9, put.tokens.length]);
  for (const token of back.tokens) expect(put.tokens).not.toContainEqual(token);
});

const ITEMS = ["walk", "sing"];

async function putMarks({ link: { exchange } }: Person, choices: ReadonlyMap<string, "open" | "keen">): Promise<void> {
  const what = { kind: "choices", items: ITEMS, choices } as const;
  value(await exchange.putIn(await exchange.roundOf(KEY), what, { opensAt: 9 }));
}

test("marks that say nothing never go above what another own device has put in; those that say something do", async () => {
  room.relay.refuse = (message) => (message.type === "deposit" && message.version === 1 ? "stale-version" : undefined);
  await putMarks(a, new Map());
  await hand(a);
  expect(a.link.exchange.waiting()).toMatchObject([{ version: 1, state: "refused" }]);
  await putMarks(b, new Map([["walk", "keen"]]));
  await hand(b);
  expect(b.link.exchange.waiting()).toMatchObject([{ version: 2, state: "sent" }]);
});

test("marks that are taken back go above those of another own device", async () => {
  const theirs = 20;
  room.relay.refuse = (message) =>
    message.type === "deposit" && message.version <= theirs ? "stale-version" : undefined;
  await putMarks(a, new Map());
  expect(await takenBack(a)).toEqual(ok(undefined));
  const [waiting] = a.link.exchange.waiting();
  expect(waiting).toMatchObject({ what: "choices", state: "sent" });
  expect(waiting?.version).toBeGreaterThan(theirs);
});
