import type { RelayMessage } from "@counterpoint/wire";
import { beforeEach, expect, test } from "vitest";
import { APPLE, MOZILLA } from "../push/double.acceptance.ts";
import { TODAY } from "../store/acceptance/fixture.acceptance.ts";
import { createMemoryStore } from "../store/memory.ts";
import { adding, anyDevice, type Book, bookOf, sharedBookOf } from "./people.acceptance.ts";
import { type Scene, type SceneLine, sceneOn } from "./scene.acceptance.ts";

const [ana, ben] = [anyDevice(), anyDevice()];
const DONE: RelayMessage = { type: "done" };
const refused = (why: string) => ({ type: "refused", why });

let book: Book;
let scene: Scene;
let a: SceneLine;
beforeEach(async () => {
  [book, scene] = [await sharedBookOf(ana, ben), sceneOn()];
  await scene.put(book);
  a = scene.connect();
  await a.prove(ana, book.space);
});

const subscribe = (line: SceneLine, address = APPLE, space = book.space) =>
  line.ask({ type: "subscribe", space, endpoint: new Uint8Array(Buffer.from(address)) });

const addresses = async (): Promise<readonly string[]> => {
  const found = await scene.store.subscriptions(book.space);
  return found.ok ? found.value.map(({ endpoint }) => endpoint) : [];
};

test("a device of two says where it can be told, moves, and is forgotten, as often as it likes", async () => {
  expect(await subscribe(a)).toEqual(DONE);
  expect(await subscribe(a)).toEqual(DONE);
  expect(await addresses()).toEqual([APPLE]);
  expect(await subscribe(a, MOZILLA)).toEqual(DONE);
  expect(await addresses()).toEqual([MOZILLA]);
  for (let times = 0; times < 2; times++) {
    expect(await a.ask({ type: "unsubscribe", space: book.space })).toEqual(DONE);
    expect(await addresses()).toEqual([]);
  }
});

test("safety:S11 nothing tells the other that it is on", async () => {
  const b = scene.connect();
  await b.prove(ben, book.space);
  const before = b.frames.length;
  await subscribe(a);
  await scene.pass(24);
  expect(b.frames.length).toBe(before);
  expect(b.told).toEqual([]);
});

test("hold:H7 an address that is none of a push service is not taken", async () => {
  for (const address of ["https://10.0.0.1/x", "http://fcm.googleapis.com/x", "https://example.org/x", ""]) {
    expect(await subscribe(a, address)).toEqual(refused("not-allowed"));
  }
  expect(await addresses()).toEqual([]);
});

test("nobody subscribes without a proof, for another's space, or where there is nobody to be told of", async () => {
  const stranger = scene.connect();
  expect(await subscribe(stranger)).toEqual(refused("not-proved"));
  expect(await stranger.ask({ type: "unsubscribe", space: book.space })).toEqual(refused("not-proved"));
  const own = await bookOf(ana);
  await scene.put(own);
  await stranger.prove(ana, own.space);
  expect(await subscribe(stranger, APPLE, own.space)).toEqual(refused("not-allowed"));
});

test("safety:S7 whoever has left, and whose space is ended, subscribes no more", async () => {
  const b = scene.connect();
  await b.prove(ben, book.space);
  await b.ask({ type: "leave", space: book.space });
  expect(await subscribe(b)).toEqual(refused("left"));
  expect(await subscribe(a)).toEqual(DONE);
  const entry = await book.next(ana, { kind: "dissolve" });
  expect(await a.ask({ type: "extend", space: book.space, at: 2, entry })).toEqual(DONE);
  expect(await addresses()).toEqual([]);
  expect(await subscribe(a)).toEqual(refused("not-allowed"));
});

test("what was judged by a chain that has grown meanwhile is judged anew", async () => {
  const memory = createMemoryStore();
  let times = 0;
  scene = sceneOn({
    ...memory,
    subscribe: async (...asked) => {
      times++;
      if (times === 1) await memory.extendChain(book.space, 2, await book.next(ana, adding(anyDevice())), TODAY);
      return memory.subscribe(...asked);
    },
  });
  await scene.put(book);
  a = scene.connect();
  await a.prove(ana, book.space);
  expect(await subscribe(a)).toEqual(DONE);
  expect([times, await addresses()]).toEqual([2, [APPLE]]);
});

test("everybody may have the key by which push services know the copy, and it is one", async () => {
  const [first, again] = [await scene.connect().ask({ type: "read-push-key" }), await a.ask({ type: "read-push-key" })];
  expect(first).toEqual(again);
  expect(first).toMatchObject({ type: "push-key", key: { length: 65, 0: 4 } });
});
