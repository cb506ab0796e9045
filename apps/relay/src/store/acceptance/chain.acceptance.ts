import { err, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { anySpace, bytes, fixtureOf, GENESIS, kept, type OpenStore, TODAY } from "./fixture.acceptance.ts";

export function chainAcceptance(open: OpenStore): void {
  describe("the chain", () => {
    const fixture = fixtureOf(open);

    test("takes the next entry, and the same again", async () => {
      const { store, space } = fixture();
      const [one, two] = [bytes(50), bytes(50)];
      expect(await store.extendChain(space, 1, one, TODAY)).toEqual(ok("extended"));
      expect(await store.extendChain(space, 2, two, TODAY)).toEqual(ok("extended"));
      expect(await store.extendChain(space, 1, one, TODAY)).toEqual(ok("there"));
      expect(await store.chain(space)).toEqual(ok([GENESIS, one, two]));
    });

    test("is read from anywhere", async () => {
      const { store, space } = fixture();
      const entries = [bytes(50), bytes(51)];
      for (const [at, entry] of entries.entries()) await store.extendChain(space, at + 1, entry, TODAY);
      expect(await store.chain(space, 1)).toEqual(ok(entries));
      expect(await store.chain(space, 2)).toEqual(ok(entries.slice(1)));
      expect(await store.chain(space, 9)).toEqual(ok([]));
      expect(await store.chain(anySpace(), 1)).toEqual(err({ kind: "no-space" }));
    });

    test("hold:H6 that has grown since an envelope was judged keeps it out, unless it is there already", async () => {
      const { store, space, envelope, append } = fixture();
      const early = envelope();
      expect(await append(early)).toEqual(ok([kept(1)]));
      await store.extendChain(space, 1, bytes(50), TODAY);
      const late = envelope();
      expect(await append(late, early, { ...envelope(), chainLength: 3 })).toEqual(
        ok([{ kind: "chain-moved" }, kept(1), { kind: "chain-moved" }]),
      );
      expect(await append({ ...late, chainLength: 2 })).toEqual(ok([kept(2)]));
    });

    test("takes no second entry at a place, and none beyond the next", async () => {
      const { store, space } = fixture();
      await store.extendChain(space, 1, bytes(50), TODAY);
      expect(await store.extendChain(space, 1, bytes(50), TODAY)).toEqual(err({ kind: "not-next" }));
      expect(await store.extendChain(space, 3, bytes(50), TODAY)).toEqual(err({ kind: "not-next" }));
    });

    test("is extended by one of two who try at once", async () => {
      const { store, space } = fixture();
      const tries = await Promise.all([1, 2, 3].map(() => store.extendChain(space, 1, bytes(50), TODAY)));
      expect(tries.filter(({ ok: extended }) => extended)).toHaveLength(1);
      expect(await store.chain(space)).toMatchObject({ value: { length: 2 } });
    });

    test("is told of when it has grown", async () => {
      const { store, space } = fixture();
      const told = Promise.withResolvers<number>();
      const stop = store.onNews((news) => news.kind === "chain" && news.space === space && told.resolve(news.length));
      await store.extendChain(space, 1, bytes(50), TODAY);
      expect(await told.promise).toBe(2);
      stop();
    });

    test("has a quota of its own, since it is read whole", async () => {
      const { store, space } = fixture();
      expect(await store.extendChain(space, 1, bytes(801), TODAY)).toEqual(err({ kind: "over-quota" }));
      const entry = bytes(800);
      expect(await store.extendChain(space, 1, entry, TODAY)).toEqual(ok("extended"));
      expect(await store.extendChain(space, 1, entry, TODAY)).toEqual(ok("there"));
      expect(await store.extendChain(space, 2, bytes(1), TODAY)).toEqual(err({ kind: "over-quota" }));
    });

    test("grows when the log is full: a quota must not keep a lost phone in", async () => {
      const { store, space, envelope, append } = fixture();
      await append(envelope(900));
      expect(await store.extendChain(space, 1, bytes(500), TODAY)).toEqual(ok("extended"));
      expect(await append({ ...envelope(1), chainLength: 2 })).toEqual(ok([{ kind: "over-quota" }]));
    });
  });
}
