import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { createRoom, type Room, type Running, shareCouple } from "../testing/fleet.ts";
import { noteKind } from "../testing/kinds.ts";
import { answer, answerOf, answersOn, dummy, KEY, SUBJECT } from "../testing/rounds.ts";
import { START_MS, value, type World } from "../testing/world.ts";
import { handIn } from "./hand-in.ts";

const HOUR_MS = 3_600_000;

interface Person extends Running {
  readonly world: World;
}

let room: Room;
let a: Person;
let b: Person;

beforeEach(async () => {
  room = createRoom(1);
  const worlds = await shareCouple(room);
  a = { world: worlds.a, ...(await room.start(worlds.a)) };
  b = { world: worlds.b, ...(await room.start(worlds.b)) };
});

const hand = async ({ link }: Person) => {
  const handed = handIn(link, { transport: room.relay.transport, timers: room.timers });
  await room.pass(1000);
  return handed;
};

const BOTH = ["tea", "rain"];
const NOTHING = [undefined, undefined];

test("hold:H3 over a relay: both answer, and both read both, once both have handed in and not before", async () => {
  await answer(a, "tea");
  expect(await hand(a)).toEqual({ ok: true, value: undefined });
  await answer(b, "rain");
  await room.pass(HOUR_MS);
  expect([answersOn(a), answersOn(b)]).toEqual([NOTHING, NOTHING]);
  await hand(b);
  expect([answersOn(a), answersOn(b)]).toEqual([BOTH, BOTH]);
  for (const one of [a, b]) {
    expect([one.link.standing().alarms, one.sync.status()]).toEqual([[], { kind: "in-step" }]);
    expect([one.link.exchange.waiting(), value(await one.link.exchange.unsent())]).toEqual([[], []]);
  }
});

test("hold:H3 one answer and one dummy: nothing comes, however long, and an answer after it opens", async () => {
  await answer(a, "tea");
  await dummy(b);
  for (const one of [a, b]) await hand(one);
  await room.pass(24 * HOUR_MS);
  expect([answersOn(a), answersOn(b), room.relay.spaces.get(a.space.id)?.log]).toEqual([NOTHING, NOTHING, []]);
  await answer(b, "rain");
  await hand(b);
  expect([answersOn(a), answersOn(b)]).toEqual([BOTH, BOTH]);
});

test("at the hour that was set, and not before it", async () => {
  const opensAt = Math.floor(START_MS / HOUR_MS) + 2;
  for (const [person, text] of [
    [a, "tea"],
    [b, "rain"],
  ] as const) {
    const round = await person.link.exchange.roundOf(KEY);
    const what = { kind: "answer", subject: SUBJECT, batch: answerOf(person, text) } as const;
    value(await person.link.exchange.putIn(round, what, { opensAt }));
    await hand(person);
  }
  expect(answersOn(a)).toEqual(NOTHING);
  await room.pass(2 * HOUR_MS);
  await dummy(a, "something else");
  await hand(a);
  expect([answersOn(a), answersOn(b)]).toEqual([BOTH, BOTH]);
});

describe("what does not go", () => {
  test("without a line it stays, and goes later, as it was", async () => {
    const put = await answer(a, "tea");
    room.relay.refuse = () => "unavailable";
    expect(await hand(a)).toEqual({ ok: false, error: { kind: "refused", why: "unavailable" } });
    room.relay.refuse = () => undefined;
    expect(value(await a.link.exchange.unsent())).toEqual([put]);
    expect(await hand(a)).toEqual({ ok: true, value: undefined });
    expect(a.link.exchange.waiting()).toEqual([expect.objectContaining({ state: "sent" })]);
  });

  test("an answer goes above what another own device has put in, in the same words; a dummy never does", async () => {
    const round = await a.link.exchange.roundOf(KEY);
    let left = 2;
    room.relay.refuse = (message) => (message.type === "deposit" && left-- > 0 ? "stale-version" : undefined);
    await answer(a, "tea");
    expect(await hand(a)).toEqual({ ok: true, value: undefined });
    expect(a.link.exchange.waiting()).toEqual([{ round, version: 4, what: "answer", state: "sent" }]);
    room.relay.refuse = (message) => (message.type === "deposit" ? "stale-version" : undefined);
    await dummy(b);
    await hand(b);
    expect(b.link.exchange.waiting()).toEqual([{ round, version: 1, what: "dummy", state: "refused" }]);
    room.relay.refuse = () => undefined;
    await answer(b, "rain");
    await hand(b);
    expect([answersOn(a), answersOn(b)]).toEqual([BOTH, BOTH]);
  });

  test("where the relay does not know enough of the chain it stays, as it is, and where the round is over it ends", async () => {
    const put = await answer(a, "tea");
    room.relay.refuse = (message) => (message.type === "deposit" ? "stale-epoch" : undefined);
    await hand(a);
    expect(value(await a.link.exchange.unsent())).toEqual([put]);
    room.relay.refuse = (message) => (message.type === "deposit" ? "round-over" : undefined);
    await hand(a);
    expect(a.link.exchange.waiting()).toEqual([expect.objectContaining({ version: 1, state: "refused" })]);
    expect(value(await a.link.exchange.unsent())).toEqual([]);
  });

  test("a relay that has lost something is given it once more, and it still opens", async () => {
    const { link } = a;
    await a.space.commit(set(noteKind, "n", { text: "x" }));
    await room.pass(1000);
    const put = await answer(a, "tea");
    await hand(a);
    value(await link.takeLog([], 0));
    expect(value(await link.exchange.unsent())).toEqual([put]);
  });

  test("safety:S6 what it is given once more never goes above what another own device has taken back since", async () => {
    const { link } = a;
    await a.space.commit(set(noteKind, "n", { text: "x" }));
    await room.pass(1000);
    const put = await answer(a, "tea");
    await hand(a);
    value(await link.takeLog([], 0));
    const takenBack = put.version + 1;
    room.relay.refuse = (message) =>
      message.type === "deposit" && message.version <= takenBack ? "stale-version" : undefined;
    await hand(a);
    expect(link.exchange.waiting()).toEqual([expect.objectContaining({ version: put.version, state: "refused" })]);
    expect(value(await link.exchange.unsent())).toEqual([]);
  });

  test("where there is nothing, nobody is asked", async () => {
    room.relay.refuse = () => {
      throw new Error("nobody asks");
    };
    expect(await handIn(a.link, { transport: room.relay.transport, timers: room.timers })).toEqual({
      ok: true,
      value: undefined,
    });
  });
});
