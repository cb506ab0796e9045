import { expect, test } from "vitest";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import { createNewsroom } from "../store/news.ts";
import type { Store } from "../store/port.ts";
import { createChains } from "./chains.ts";
import { adding, anyDevice, anySpace, type Book, bookOf, sharedBookOf } from "./people.acceptance.ts";

const TODAY = dayAt(Date.UTC(2026, 10, 26));

async function put(store: Store, { space, chain }: Book): Promise<void> {
  for (const [at, entry] of chain.entries()) {
    if (at === 0) await store.create(space, entry, TODAY);
    else await store.extendChain(space, at, entry, TODAY);
  }
}

/** With how often chains were read, and from which entry on. */
function watched(store: Store) {
  const reads: number[] = [];
  const reading: Store = {
    ...store,
    chain: (space, from = 0) => {
      reads.push(from);
      return store.chain(space, from);
    },
  };
  return { reads, reading };
}

const lengthOf = (known: Awaited<ReturnType<ReturnType<typeof createChains>["of"]>>) =>
  known.ok ? known.value.steps.length : known.error.kind;

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("is read once, and then what has grown at another relay alone", async () => {
  const [store, ana] = [createMemoryStore(), anyDevice()];
  const book = await bookOf(ana);
  await put(store, book);
  const { reads, reading } = watched(store);
  const chains = createChains(reading);
  expect(chains.atHand(book.space)).toBeUndefined();
  const both = await Promise.all([chains.of(book.space), chains.of(book.space)]);
  expect([both.map(lengthOf), reads]).toEqual([[2, 2], [0]]);
  expect(chains.atHand(book.space)?.steps).toHaveLength(2);
  await store.extendChain(book.space, 2, await book.next(ana, adding(anyDevice())), TODAY);
  await settled();
  expect(chains.atHand(book.space)).toBeUndefined();
  expect([lengthOf(await chains.of(book.space)), reads]).toEqual([3, [0, 2]]);
});

test("what this relay has added itself is not read again", async () => {
  const [store, ana] = [createMemoryStore(), anyDevice()];
  const book = await bookOf(ana);
  await put(store, book);
  const { reads, reading } = watched(store);
  const chains = createChains(reading);
  await chains.of(book.space);
  await store.extendChain(book.space, 2, await book.next(ana, adding(anyDevice())), TODAY);
  chains.grown(book.space, { ...book.state, left: new Set() });
  await settled();
  expect([lengthOf(await chains.of(book.space)), reads]).toEqual([3, [0]]);
});

test("what is heard while it is read is read as well", async () => {
  const [store, ana] = [createMemoryStore(), anyDevice()];
  const book = await bookOf(ana);
  await put(store, book);
  const entry = await book.next(ana, adding(anyDevice()));
  let first = true;
  const slow: Store = {
    ...store,
    chain: async (space, from) => {
      const read = await store.chain(space, from);
      if (first) await store.extendChain(space, 2, entry, TODAY);
      first = false;
      await settled();
      return read;
    },
  };
  expect(lengthOf(await createChains(slow).of(book.space))).toBe(3);
});

test("where news were missed everything is read anew, and where a chain is doubted, that one", async () => {
  const [store, ana] = [createMemoryStore(), anyDevice()];
  const [book, other] = [await bookOf(ana), await bookOf(ana)];
  for (const one of [book, other]) await put(store, one);
  const newsroom = createNewsroom();
  const { reads, reading } = watched({ ...store, onNews: newsroom.listen });
  const chains = createChains(reading);
  for (const { space } of [book, other]) await chains.of(space);
  await store.extendChain(book.space, 2, await book.next(ana, adding(anyDevice())), TODAY);
  expect(lengthOf(await chains.of(book.space))).toBe(2);
  chains.doubt(book.space, 2);
  expect(chains.atHand(other.space)).toBeDefined();
  expect(lengthOf(await chains.of(book.space))).toBe(3);
  newsroom.tell({ kind: "missed" });
  await settled();
  expect(chains.atHand(other.space)).toBeUndefined();
  for (const { space } of [book, other]) await chains.of(space);
  expect(reads).toEqual([0, 0, 2, 0, 0]);
});

test("only so many are kept in memory, those that were asked for last", async () => {
  const store = createMemoryStore();
  const books = [await bookOf(anyDevice()), await bookOf(anyDevice()), await bookOf(anyDevice())];
  for (const book of books) await put(store, book);
  const chains = createChains(store, 2);
  for (const { space } of books) await chains.of(space);
  expect(books.map(({ space }) => chains.atHand(space)?.steps.length)).toEqual([undefined, 2, 2]);
});

test("one that is not there, cannot be read, or was damaged gives an error and nothing else", async () => {
  const [store, book] = [createMemoryStore(), await bookOf(anyDevice())];
  await put(store, book);
  expect(lengthOf(await createChains(store).of(anySpace()))).toBe("no-space");
  const damaged: Store = { ...store, chain: async () => ({ ok: true, value: [Uint8Array.of(1, 2, 3)] }) };
  expect(lengthOf(await createChains(damaged).of(book.space))).toBe("unavailable");
  await store.close();
  expect(lengthOf(await createChains(store).of(book.space))).toBe("closed");
});

test("who has left is known as soon as it is heard, and stays so whatever is added", async () => {
  const [store, ana] = [createMemoryStore(), anyDevice()];
  const book = await sharedBookOf(ana, anyDevice());
  await put(store, book);
  const chains = createChains(store);
  const before = await chains.of(book.space);
  await store.leave(book.space, "b", ["a", "b"], TODAY);
  await settled();
  expect(chains.atHand(book.space)).toBeUndefined();
  expect(await chains.of(book.space)).toMatchObject({ value: { left: new Set(["b"]) } });
  await store.extendChain(book.space, 2, await book.next(ana, adding(anyDevice())), TODAY);
  // By whoever judged that entry before they had heard of it.
  if (before.ok) chains.grown(book.space, { ...book.state, left: before.value.left });
  expect(await chains.of(book.space)).toMatchObject({ value: { left: new Set(["b"]), steps: { length: 3 } } });
  await store.leave(book.space, "a", ["a", "b"], TODAY);
  await settled();
  expect(await chains.of(book.space)).toMatchObject({ value: { left: new Set(["b", "a"]) } });
});
