import type { ClientMessage, RelayMessage } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { createChains } from "../sockets/chains.ts";
import { answerOf, anyRound, anyToken } from "../sockets/deposits.acceptance.ts";
import { createHub } from "../sockets/hub.ts";
import {
  adding,
  anyDevice,
  type Book,
  envelopeBy,
  type Person,
  removing,
  sharedBookOf,
} from "../sockets/people.acceptance.ts";
import { type Scene, type SceneLine, sceneOn } from "../sockets/scene.acceptance.ts";
import { createMemoryStore } from "../store/memory.ts";
import { APPLE, GOOGLE, MOZILLA, pushDouble } from "./double.acceptance.ts";

const [ana, laptop, ben] = [anyDevice(), anyDevice(), anyDevice()];
const DONE: RelayMessage = { type: "done" };
const SIX_HOURS = 6 * 60;

let book: Book;
let scene: Scene;
let b: SceneLine;
beforeEach(async () => begin(sceneOn()));

/** Ana's phone wants to be told and is off; Ben's has a line. */
async function begin(on: Scene): Promise<void> {
  book = await sharedBookOf(ana, ben);
  await book.next(ana, adding(laptop));
  scene = on;
  await scene.put(book);
  b = scene.connect();
  await b.prove(ben, book.space);
  await subscribe(ana, APPLE);
}

const at = (address: string) => new Uint8Array(Buffer.from(address));

async function as<T>(person: Person, say: (line: SceneLine) => Promise<T>): Promise<T> {
  const line = scene.connect();
  await line.prove(person, book.space);
  const said = await say(line);
  line.end();
  return said;
}

const subscribe = (person: Person, address: string) =>
  as(person, async (line) =>
    expect(await line.ask({ type: "subscribe", space: book.space, endpoint: at(address) })).toEqual(DONE),
  );

const written = (person: Person): ClientMessage => ({ type: "append", envelopes: [envelopeBy(person, book)] });
const write = () => b.ask(written(ben));

describe("safety:S11 whoever has it on and is not there", () => {
  test("is told once that there is something, and not for five minutes", async () => {
    await write();
    await scene.wait(5);
    expect(scene.push.pushed).toEqual([]);
    await scene.wait(1);
    expect(scene.push.pushed).toEqual([APPLE]);
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([APPLE]);
  });

  test("is told at some moment of half an hour, so that nobody knows the minute by it", async () => {
    for (const [chance, minutes] of [
      [0.5, 17],
      [0.9999, 29],
    ] as const) {
      await begin(sceneOn(createMemoryStore(), () => chance));
      await write();
      await scene.wait(minutes + 1);
      expect(scene.push.pushed).toEqual([]);
      await scene.wait(1);
      expect(scene.push.pushed).toEqual([APPLE]);
    }
  });

  test("is told at most once in six hours, and of all that came meanwhile once", async () => {
    await write();
    await scene.wait(10);
    for (let more = 0; more < 20; more++) {
      await write();
      await scene.wait(10);
    }
    expect(scene.push.pushed).toEqual([APPLE]);
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([APPLE, APPLE]);
    await scene.wait(2 * SIX_HOURS);
    expect(scene.push.pushed).toEqual([APPLE, APPLE]);
  });

  test("is told at most once in six hours also by several relays on one store, and is told of the rest after them", async () => {
    const other = sceneOn(scene.store, () => 0.5);
    const waitBoth = async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed++) for (const relay of [scene, other]) await relay.wait(1);
    };
    const pushed = () => [scene, other].flatMap(({ push }) => push.pushed);
    await write();
    for (let more = 0; more < 20; more++) {
      await waitBoth(10);
      await write();
    }
    expect(pushed()).toEqual([APPLE]);
    await waitBoth(SIX_HOURS);
    expect(pushed()).toEqual([APPLE, APPLE]);
    await waitBoth(2 * SIX_HOURS);
    expect(pushed()).toEqual([APPLE, APPLE]);
  });

  test("is not told of what they wrote themselves, on another device", async () => {
    await as(laptop, (line) => line.ask(written(laptop)));
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([]);
    // Among more of their own than are read at once, one of the other is found.
    await as(laptop, async (line) => {
      for (let own = 0; own < 300; own++) await line.ask(written(laptop));
    });
    await write();
    await scene.wait(40);
    expect(scene.push.pushed).toEqual([APPLE]);
  });

  test("is told on each of their devices for itself, and the other on theirs", async () => {
    await subscribe(laptop, MOZILLA);
    await as(ben, (line) => line.ask({ type: "subscribe", space: book.space, endpoint: at(GOOGLE) }));
    await write();
    await scene.wait(10);
    expect(scene.push.pushed.toSorted()).toEqual([APPLE, MOZILLA].toSorted());
    b.end();
    await as(laptop, (line) => line.ask(written(laptop)));
    await scene.wait(10);
    expect(scene.push.pushed.at(-1)).toBe(GOOGLE);
  });
});

describe("whoever sees it anyway is not told", () => {
  test("while they have a line, also where it ends before the next look", async () => {
    await as(ana, write);
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([]);
  });

  test("when they came before the notice went out", async () => {
    await write();
    await scene.wait(3);
    await as(ana, (line) => line.ask({ type: "read-log", space: book.space, after: 0, limit: 9 }));
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([]);
    await write();
    await scene.wait(10);
    expect(scene.push.pushed).toEqual([APPLE]);
  });
});

describe("safety:S7 there is no notice", () => {
  test("of what waits, nor of what is taken back; but of what has opened, for both alike", async () => {
    await as(ben, (line) => line.ask({ type: "subscribe", space: book.space, endpoint: at(GOOGLE) }));
    b.end();
    const round = anyRound();
    const [later, other] = [scene.hour() + 30, anyRound()];
    await as(ben, async (line) => {
      await line.ask(answerOf(book, { by: ben, member: "b", round, opensAt: later }));
      await line.ask(answerOf(book, { by: ben, member: "b", round: other, opensAt: later }));
      await line.ask(
        answerOf(book, { by: ben, member: "b", round: other, version: 2, opensAt: later, token: anyToken() }),
      );
    });
    await as(ana, (line) => line.ask(answerOf(book, { by: ana, member: "a", round, opensAt: later })));
    await scene.pass(28);
    expect(scene.push.pushed).toEqual([]);
    await scene.pass(5);
    expect(scene.push.pushed.toSorted()).toEqual([APPLE, GOOGLE].toSorted());
  });

  test("of who was added, taken out, or has left", async () => {
    const entry = await book.next(ben, adding(anyDevice()));
    await b.ask({ type: "extend", space: book.space, at: 3, entry });
    await b.ask({ type: "leave", space: book.space });
    await scene.pass(48);
    expect(scene.push.pushed).toEqual([]);
  });

  test("to whoever has left, though they had it on and something was on its way", async () => {
    await write();
    await as(ana, (line) => line.ask({ type: "leave", space: book.space }));
    await write();
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([]);
    expect(await scene.store.subscriptions(book.space)).toMatchObject({ value: [] });
  });

  test("hold:H6 to a device that was taken out while something was on its way", async () => {
    await write();
    await scene.wait(2);
    const entry = await book.next(laptop, removing(ana));
    expect(await as(laptop, (line) => line.ask({ type: "extend", space: book.space, at: 3, entry }))).toEqual(DONE);
    await scene.wait(SIX_HOURS);
    expect(scene.push.pushed).toEqual([]);
  });
});

describe("a push service", () => {
  test("that says that nobody is there any more is not asked again", async () => {
    scene.push.answers = "gone";
    await write();
    await scene.wait(10);
    expect(await scene.store.subscriptions(book.space)).toMatchObject({ value: [] });
    await write();
    await scene.wait(2 * SIX_HOURS);
    expect(scene.push.pushed).toEqual([APPLE]);
  });

  test("that fails is asked again for what comes later, in its time, and not for the same", async () => {
    scene.push.answers = "failed";
    await write();
    await scene.wait(2 * SIX_HOURS);
    expect(scene.push.pushed).toEqual([APPLE]);
    await write();
    await scene.wait(10);
    expect(scene.push.pushed).toEqual([APPLE, APPLE]);
  });
});

test("of two relays on one store, one tells", async () => {
  await begin(sceneOn());
  const { store } = scene;
  const chains = createChains(store);
  const parts = { store, chains, now: () => now, failed: (cause: unknown) => expect(cause).toBeUndefined() };
  let now = 0;
  const doubles = [0, 1].map(() => pushDouble({ ...parts, hub: createHub(parts) }));
  await write();
  for (; now < 3_600_000; now += 60_000) await Promise.all(doubles.map(({ notices }) => notices.turn()));
  expect(doubles.flatMap(({ pushed }) => pushed)).toEqual([APPLE]);
});

test("a store that cannot be reached tells nobody, and is asked again at the next news", async () => {
  const memory = createMemoryStore();
  const down = { read: false };
  const failure = { ok: false, error: { kind: "unavailable", detail: "" } } as const;
  await begin(sceneOn({ ...memory, read: async (...asked) => (down.read ? failure : memory.read(...asked)) }));
  down.read = true;
  await write();
  await scene.wait(SIX_HOURS);
  expect(scene.push.pushed).toEqual([]);
  down.read = false;
  await write();
  await scene.wait(10);
  expect(scene.push.pushed).toEqual([APPLE]);
});
