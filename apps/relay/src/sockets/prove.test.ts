import { afterEach, beforeEach, expect, test } from "vitest";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Store } from "../store/port.ts";
import { connect } from "./client.acceptance.ts";
import { adding, anyDevice, type Book, bookOf, type Person, removing } from "./people.acceptance.ts";
import { startTestRelay, type TestRelay } from "./relay.acceptance.ts";

const TODAY = dayAt(Date.UTC(2026, 10, 26));

/** Does something each time that a head is read, which a proof does twice. */
function interrupted(store: Store, work: (time: number) => Promise<unknown>): Store {
  let time = 0;
  return {
    ...store,
    head: async (space) => {
      await work(++time);
      return store.head(space);
    },
  };
}

let ana: Person;
let ben: Person;
let book: Book;
let store: Store;
let relay: TestRelay | undefined;
beforeEach(async () => {
  [ana, ben, store] = [anyDevice(), anyDevice(), createMemoryStore()];
  book = await bookOf(ana, ben);
  for (const [at, entry] of book.chain.entries()) {
    await (at === 0 ? store.create(book.space, entry, TODAY) : store.extendChain(book.space, at, entry, TODAY));
  }
});
afterEach(() => relay?.stop());

test.for([1, 2])("a device is told what the chain grows by while it proves itself, at moment %i", async (moment) => {
  const entry = await book.next(ana, adding(anyDevice()));
  const extending = (time: number) =>
    time === moment ? store.extendChain(book.space, 2, entry, TODAY) : Promise.resolve();
  relay = await startTestRelay({ store: interrupted(store, extending) });
  const client = await connect(relay.port);
  const proved = await client.prove(ben, book.space);
  if (proved.type !== "proved") throw new Error(proved.type);
  // It is counted already, or comes by itself.
  if (proved.chainLength === 2) expect(await client.told()).toMatchObject({ type: "chain", from: 2, entries: [entry] });
  else expect(proved.chainLength).toBe(3);
  await client.close();
});

test.for([1, 2])(
  "hold:H6 a device that is taken out while it proves itself is not let in, at moment %i",
  async (moment) => {
    const entry = await book.next(ana, removing(ben));
    const extending = (time: number) =>
      time === moment ? store.extendChain(book.space, 2, entry, TODAY) : Promise.resolve();
    relay = await startTestRelay({ store: interrupted(store, extending) });
    const client = await connect(relay.port);
    expect(await client.prove(ben, book.space)).toEqual({ type: "refused", why: "removed" });
    expect(await client.ask({ type: "read-log", space: book.space, after: 0, limit: 1 })).toEqual({
      type: "refused",
      why: "removed",
    });
    await client.close();
  },
);
