import { newOpId, seededChance } from "@counterpoint/kernel";
import { decodeFromRelay } from "@counterpoint/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import { createNewsroom } from "../store/news.ts";
import type { Bytes, Store } from "../store/port.ts";
import { createChains } from "./chains.ts";
import { createHub, type Follower } from "./hub.ts";
import { anyDevice, bookOf } from "./people.acceptance.ts";

const MS = Date.UTC(2026, 10, 26, 10, 20);
const TODAY = dayAt(MS);
const { space, genesis } = await bookOf(anyDevice());

const move = fc.oneof(
  fc.record({ kind: fc.constant("append"), count: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ kind: fc.constant("leave"), which: fc.nat(9) }),
  fc.constantFrom(
    ...([{ kind: "follow" }, { kind: "break" }, { kind: "mend" }, { kind: "lose" }, { kind: "settle" }] as const),
  ),
);
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;

interface Reader extends Follower {
  /** The places of the log that it was told, in the order in which it was. */
  readonly heard: number[];
}

function reader(): Reader {
  const heard: number[] = [];
  return {
    heard,
    send: (frame: Bytes) => {
      const decoded = decodeFromRelay(frame);
      if (!decoded.ok) throw new Error(decoded.error);
      const { message } = decoded.value;
      if (message.type === "log") heard.push(...message.entries.map(({ seq }) => seq));
    },
    wrote: () => false,
    chainGrew: () => undefined,
    mayHear: () => true,
    deviceIn: () => undefined,
  };
}

function unexpected(cause: unknown): never {
  throw new Error("no bug is planned here", { cause });
}

const settled = async (): Promise<void> => {
  for (let turns = 4; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
};

/** A hub whose store fails now and then, and whose news are lost now and then. */
async function scene() {
  const [store, newsroom, chance] = [createMemoryStore(), createNewsroom(), seededChance(7)];
  await store.create(space, genesis, TODAY);
  const state = { broken: false, deaf: false, head: 0 };
  store.onNews((news) => state.deaf || newsroom.tell(news));
  const around: Store = {
    ...store,
    onNews: newsroom.listen,
    read: async (...asked) =>
      state.broken ? { ok: false, error: { kind: "unavailable", detail: "planned" } } : store.read(...asked),
  };
  const hub = createHub({ store: around, chains: createChains(around), now: () => MS, failed: unexpected });
  const following: { readonly reader: Reader; readonly from: number; readonly leave: () => void }[] = [];
  const append = async (count: number): Promise<void> => {
    const fresh = Array.from({ length: count }, () => newOpId(chance));
    await store.append(
      fresh.map((op) => ({ space, op, bytes: new Uint8Array(9), chainLength: 1 })),
      TODAY,
    );
    state.head += count;
  };
  const make = async (what: Move): Promise<void> => {
    switch (what.kind) {
      case "append":
        return append(what.count);
      case "follow": {
        const one = reader();
        following.push({ reader: one, from: state.head, leave: hub.follow(space, state.head, one) });
        return;
      }
      case "leave":
        return following.splice(what.which, 1)[0]?.leave();
      case "break":
        state.broken = true;
        return;
      case "lose":
        state.deaf = true;
        return;
      case "mend":
        state.broken = false;
        if (state.deaf) newsroom.tell({ kind: "missed" });
        state.deaf = false;
        return;
      case "settle":
        return settled();
    }
  };
  return { state, following, make };
}

test("hold:H5 whatever fails or is lost in between, whoever follows hears all behind where they began, in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 30 }), async (moves) => {
      const { state, following, make } = await scene();
      for (const one of moves) await make(one);
      for (const kind of ["mend", "append", "settle"] as const) await make({ kind, count: 1 });
      for (const { reader: one, from } of following) {
        const [first = state.head + 1] = one.heard;
        // Others may have been told less so far: then it hears again what it had read.
        expect(first).toBeLessThanOrEqual(from + 1);
        expect(one.heard).toEqual(Array.from({ length: state.head - first + 1 }, (_, at) => first + at));
      }
    }),
    { numRuns: 150 },
  );
});
