import type { ClientMessage, RelayMessage } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { answerOf, anyRound } from "./deposits.acceptance.ts";
import { adding, anyDevice, type Book, bookOf, envelopeBy, sharedBookOf } from "./people.acceptance.ts";
import { type Scene, type SceneLine, sceneOn } from "./scene.acceptance.ts";

const [ana, ben] = [anyDevice(), anyDevice()];
const DONE: RelayMessage = { type: "done" };
const LEFT: RelayMessage = { type: "refused", why: "left" };

let book: Book;
let scene: Scene;
let a: SceneLine;
let b: SceneLine;
beforeEach(async () => {
  [book, scene] = [await sharedBookOf(ana, ben), sceneOn()];
  await scene.put(book);
  [a, b] = [scene.connect(), scene.connect()];
  await a.prove(ana, book.space);
  await b.prove(ben, book.space);
});

const leave = (): ClientMessage => ({ type: "leave", space: book.space });

describe("safety:S7 a member who has left", () => {
  test("is served nothing any more, on no line of no device, and takes nothing back", async () => {
    const { space } = book;
    expect(await a.ask(leave())).toEqual(DONE);
    const round = anyRound();
    const asked: readonly ClientMessage[] = [
      { type: "read-log", space, after: 0, limit: 9 },
      { type: "read-chain", space, from: 0 },
      { type: "read-announced", space },
      { type: "find-missing", space, ids: [new Uint8Array(32)] },
      answerOf(book, { by: ana, member: "a", round }),
    ];
    for (const message of asked) expect(await a.ask(message)).toEqual(LEFT);
    const kept = await a.ask({ type: "append", envelopes: [envelopeBy(ana, book)] });
    expect(kept).toEqual({ type: "kept", outcomes: [{ outcome: "left", seq: 0 }] });
    expect(await a.ask(leave())).toEqual(DONE);
    const again = scene.connect();
    expect(await again.prove(ana, space)).toEqual(LEFT);
    expect(await again.proveMember(book)).toEqual(LEFT);
    expect(await again.ask({ type: "read-chain", space, from: 0 })).toMatchObject({ why: "not-proved" });
  });

  test("cannot come back by the chain: no entry of theirs is taken, by device or by words", async () => {
    const { space } = book;
    const offered = [book.offer(ana, adding(anyDevice())), book.offer(book.words, adding(anyDevice()))];
    await a.ask(leave());
    for (const entry of offered) expect(await a.ask({ type: "extend", space, at: 2, entry })).toEqual(LEFT);
    expect(await b.ask({ type: "read-chain", space, from: 0 })).toMatchObject({ entries: { length: 2 } });
  });

  test("hears nothing of what the other goes on to write and decide, who hears it as before", async () => {
    const [{ space }, laptop] = [book, anyDevice()];
    await a.ask(leave());
    const before = a.frames.length;
    const entry = await book.next(ben, adding(laptop));
    expect(await b.ask({ type: "extend", space, at: 2, entry })).toEqual(DONE);
    const other = scene.connect();
    expect(await other.prove(laptop, space)).toMatchObject({ type: "proved", head: 0, chainLength: 3 });
    const envelope = envelopeBy(ben, book);
    expect(await b.ask({ type: "append", envelopes: [envelope] })).toMatchObject({ outcomes: [{ seq: 1 }] });
    expect(other.told).toEqual([{ type: "log", space, head: 1, entries: [{ seq: 1, envelope }] }]);
    expect(a.frames.length).toBe(before);
  });

  test("opens nothing any more: what they had put in is gone, and what the other puts in waits in vain", async () => {
    const round = anyRound();
    await a.ask(answerOf(book, { by: ana, member: "a", round }));
    await a.ask(leave());
    expect(await b.ask(answerOf(book, { by: ben, member: "b", round }))).toEqual(DONE);
    await scene.pass(24);
    expect(b.told).toEqual([]);
  });
});

test("safety:S7 when both have left, what was written is gone, and whoever left first cannot tell from any answer", async () => {
  const { space, genesis, chain } = book;
  await b.ask({ type: "append", envelopes: [envelopeBy(ben, book)] });
  await a.ask(leave());
  const offered = book.offer(ana, adding(anyDevice()));
  const probe = async (): Promise<readonly RelayMessage[]> => {
    const line = scene.connect();
    const answers = [await line.prove(ana, space), await line.proveMember(book), await a.ask(leave())];
    const asked: readonly ClientMessage[] = [
      { type: "create", space, genesis },
      { type: "extend", space, at: 1, entry: chain[1] ?? genesis },
      { type: "extend", space, at: 2, entry: offered },
      { type: "read-log", space, after: 0, limit: 9 },
      { type: "read-chain", space, from: 0 },
      { type: "append", envelopes: [envelopeBy(ana, book)] },
    ];
    for (const message of asked) answers.push(await line.ask(message), await a.ask(message));
    return answers;
  };
  const before = await probe();
  expect(await scene.store.head(space)).toMatchObject({ value: 1 });
  expect(await b.ask(leave())).toEqual(DONE);
  expect(await scene.store.head(space)).toMatchObject({ value: 0 });
  expect(await probe()).toEqual(before);
  expect(before.slice(0, 3)).toEqual([LEFT, LEFT, DONE]);
});

test("nobody leaves a book of their own, nor a space in which no device of theirs has proved itself", async () => {
  const own = await bookOf(ana);
  await scene.put(own);
  await a.prove(ana, own.space);
  expect(await a.ask({ type: "leave", space: own.space })).toMatchObject({ why: "not-allowed" });
  expect(await scene.connect().ask(leave())).toMatchObject({ why: "not-proved" });
  expect(await a.ask({ type: "read-log", space: own.space, after: 0, limit: 1 })).toMatchObject({ type: "log" });
});
