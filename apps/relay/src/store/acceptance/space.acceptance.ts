import { err, newRoundId, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { chunkIdOf } from "../chunk-id.ts";
import {
  anySpace,
  bytes,
  chance,
  depositFor,
  fixtureOf,
  GENESIS,
  type OpenStore,
  REVEAL,
  TODAY,
} from "./fixture.acceptance.ts";

export function spaceAcceptance(open: OpenStore): void {
  describe("a space", () => {
    const fixture = fixtureOf(open);

    test("begins with the first entry of its chain, and an empty log", async () => {
      const { store, space } = fixture();
      expect(await store.chain(space)).toEqual(ok([GENESIS]));
      expect(await store.head(space)).toEqual(ok(0));
      expect(await store.read(space, 0, 10)).toEqual(ok([]));
    });

    test("may be made again with the same beginning, and with no other", async () => {
      const { store, space } = fixture();
      expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("there"));
      expect(await store.create(space, bytes(100), TODAY)).toEqual(err({ kind: "taken" }));
      expect(await store.chain(space)).toEqual(ok([GENESIS]));
    });

    test("that was never made is not there for anything", async () => {
      const { store } = fixture();
      const nowhere = anySpace();
      const none = err({ kind: "no-space" });
      const slot = { space: nowhere, round: newRoundId(chance), member: "a" } as const;
      const id = chunkIdOf(bytes(1));
      expect(await store.head(nowhere)).toEqual(none);
      expect(await store.read(nowhere, 0, 10)).toEqual(none);
      expect(await store.chain(nowhere)).toEqual(none);
      expect(await store.extendChain(nowhere, 1, bytes(1), TODAY)).toEqual(none);
      expect(await store.deposit(depositFor(slot), TODAY)).toEqual(none);
      expect(await store.openNow(slot, TODAY, REVEAL)).toEqual(ok(undefined));
      expect(await store.leave(nowhere, "a", ["a", "b"], TODAY)).toEqual(none);
      expect(await store.leavers(nowhere)).toEqual(none);
      expect(await store.putChunk(nowhere, bytes(1), TODAY)).toEqual(none);
      expect(await store.chunk(nowhere, id)).toEqual(none);
      expect(await store.missingChunks(nowhere, [id])).toEqual(none);
      expect(await store.dropChunks(nowhere, [id])).toEqual(none);
    });

    test("that is erased is gone with all that was in it; the others stay, and it may be made anew", async () => {
      const { store, space, envelope, append } = fixture();
      const other = anySpace();
      await store.create(other, GENESIS, TODAY);
      const kept = { ...envelope(), space: other };
      await append(envelope(), kept);
      const chunk = bytes(10);
      await store.putChunk(space, chunk, TODAY);
      expect(await store.erase(space)).toEqual(ok(undefined));
      expect(await store.read(space, 0, 10)).toEqual(err({ kind: "no-space" }));
      expect(await store.erase(space)).toEqual(ok(undefined));
      expect(await store.read(other, 0, 10)).toEqual(ok([{ seq: 1, op: kept.op, bytes: kept.bytes }]));
      expect(await store.create(space, bytes(5), TODAY)).toEqual(ok("created"));
      expect(await store.head(space)).toEqual(ok(0));
      expect(await store.missingChunks(space, [chunkIdOf(chunk)])).toEqual(ok([chunkIdOf(chunk)]));
    });
  });
}
