import { ok } from "@counterpoint/kernel";
import type { ClientMessage } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { createRoom, type Room, type Running, shareCouple } from "../testing/fleet.ts";
import { answer, answerOf, answersOn, dummy, KEY, SUBJECT } from "../testing/rounds.ts";
import { value, type World } from "../testing/world.ts";
import { handIn } from "./hand-in.ts";

const [EARLY, LATER] = [999_976, 1_000_000];

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

async function hand({ link }: Person): Promise<void> {
  const handing = handIn(link, { transport: room.relay.transport, timers: room.timers });
  await room.pass(1000);
  value(await handing);
}

async function put(one: Person, text: string | undefined, key: string = KEY, opensAt: number = EARLY): Promise<void> {
  const { exchange } = one.link;
  const what =
    text === undefined
      ? ({ kind: "dummy" } as const)
      : ({ kind: "answer", subject: SUBJECT, batch: answerOf(one, text, key) } as const);
  value(await exchange.putIn(await exchange.roundOf(key), what, { opensAt }));
}

const anew = async ({ link: { exchange } }: Person, opensAt: number, key = KEY) =>
  exchange.anew([{ round: await exchange.roundOf(key), opensAt }]);

const shapeOf = ({ version, opensAt, tokens, record, share }: Handed) => [
  version,
  opensAt,
  tokens.length,
  record.length,
  share.length,
];

describe("safety:S6 what is put in anew", () => {
  test("safety:S6 has the same form for an answer and for none, each time", async () => {
    await put(a, "tea ".repeat(600));
    await put(b, "rain ".repeat(480), "third");
    await hand(b);
    await put(b, undefined, "another");
    for (const [one, key] of [
      [a, KEY],
      [b, "another"],
    ] as const) {
      handed = [];
      await hand(one);
      for (const hour of [LATER, LATER + 24]) {
        value(await anew(one, hour, key));
        await hand(one);
      }
      const [first] = handed;
      const sizes = handed.map(({ record }) => record.length);
      expect(handed.map(({ version, opensAt }) => [version, opensAt])).toEqual([
        [1, EARLY],
        [2, LATER],
        [3, LATER + 24],
      ]);
      expect(new Set(sizes)).toEqual(new Set([first?.record.length]));
      expect(new Set(handed.map((one) => JSON.stringify(shapeOf(one).slice(2)))).size).toBe(1);
    }
  });

  test("safety:S6 looks like an answer that takes the place of a dummy at the same moment", async () => {
    await put(a, undefined);
    await hand(a);
    await put(a, "tea", KEY, LATER);
    await hand(a);
    const answered = handed.map(shapeOf);
    handed = [];
    await put(b, undefined);
    await hand(b);
    value(await anew(b, LATER));
    await hand(b);
    expect(handed.map(shapeOf)).toEqual(answered);
  });

  test("safety:S6 is handed in in no order that says what was put in first", async () => {
    const keys = ["one", "two", "three", "four"];
    for (const key of keys) await dummy(a, key);
    for (const key of keys.toReversed()) await dummy(b, key);
    for (const one of [a, b]) await hand(one);
    const rounds = handed.map(({ round }) => round);
    expect(rounds.slice(0, 4)).toEqual(rounds.slice(4));
  });
});

test("an answer that was to open at once still does after it was put in anew, by its last words", async () => {
  await answer(a, "tea");
  await hand(a);
  value(await anew(a, LATER));
  await hand(a);
  await answer(b, "rain");
  await hand(b);
  expect([answersOn(a), answersOn(b)]).toEqual([
    ["tea", "rain"],
    ["tea", "rain"],
  ]);
});

test("nothing is put in anew that the relay does not have of this device", async () => {
  expect(await anew(a, LATER)).toEqual(ok([]));
  await answer(a, "tea");
  expect(await anew(a, LATER)).toEqual(ok([]));
  await hand(a);
  expect(handed).toHaveLength(1);
});

test("it never goes above what another own device has put in, neither as an answer nor as none", async () => {
  await answer(a, "tea");
  await dummy(b);
  for (const one of [a, b]) {
    await hand(one);
    value(await anew(one, LATER));
    room.relay.refuse = (message) => (message.type === "deposit" ? "stale-version" : undefined);
    await hand(one);
    expect(one.link.exchange.waiting()).toMatchObject([{ version: 2, state: "refused" }]);
    expect(await anew(one, LATER)).toEqual(ok([]));
    room.relay.refuse = () => undefined;
  }
  await answer(a, "tea with milk");
  await hand(a);
  expect(a.link.exchange.waiting()).toMatchObject([{ version: 3, what: "answer", state: "sent" }]);
});

test("safety:S6 an answer is as long as what lay there before, unless it is longer", async () => {
  const long = "tea ".repeat(600);
  await answer(a, long);
  await hand(a);
  await answer(a, "tea");
  await hand(a);
  await dummy(b, "another");
  await hand(b);
  await answer(b, "rain", { key: "another" });
  await hand(b);
  const [first, second, third, fourth] = handed.map(({ record }) => record.length);
  expect([second, fourth]).toEqual([first, third]);
  await answer(b, long, { key: "another" });
  await hand(b);
  expect(handed.at(-1)?.record.length).toBeGreaterThanOrEqual(first ?? 0);
});

test("many are put in anew in one write, or none is", async () => {
  const keys = ["one", "two", "three"];
  for (const key of keys) await put(a, undefined, key);
  await hand(a);
  const { exchange } = a.link;
  const rounds = await Promise.all([...keys, "four"].map((key) => exchange.roundOf(key)));
  const made = value(await exchange.anew(rounds.map((round) => ({ round, opensAt: LATER }))));
  expect(made.map(({ round, version }) => [round, version])).toEqual(rounds.slice(0, 3).map((round) => [round, 2]));
  expect(value(await exchange.unsent())).toEqual(made);
});

test("what fills a round in takes the place of nothing, whatever was put in since somebody looked", async () => {
  const { exchange } = a.link;
  const round = await exchange.roundOf(KEY);
  await answer(a, "tea");
  expect(await exchange.fill(round, { kind: "dummy" }, { opensAt: LATER })).toEqual(ok(undefined));
  await hand(a);
  expect(exchange.waiting()).toMatchObject([{ version: 1, what: "answer", state: "sent" }]);
  const other = await exchange.roundOf("another");
  expect(value(await exchange.fill(other, { kind: "dummy" }, { opensAt: LATER }))).toMatchObject({ version: 1 });
  expect(exchange.waiting()).toMatchObject([{ what: "answer" }, { what: "dummy", state: "unsent" }]);
});
