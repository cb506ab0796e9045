import { err, newRoundId, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { chunkIdOf } from "../chunk-id.ts";
import { daysAfter } from "../day.ts";
import { hourOf } from "../hour.ts";
import type { News } from "../port.ts";
import {
  bytes,
  chance,
  depositFor,
  fixtureOf,
  GENESIS,
  kept,
  type OpenStore,
  QUOTAS,
  REVEAL,
  TODAY,
} from "./fixture.acceptance.ts";

export function leavingAcceptance(open: OpenStore): void {
  describe("a member who leaves", () => {
    const fixture = fixtureOf(open);
    const slotOf = (member: "a" | "b") => ({ space: fixture().space, round: newRoundId(chance), member });
    const leave = (member: "a" | "b") => fixture().store.leave(fixture().space, member, ["a", "b"], TODAY);

    test("safety:S7 takes along what waits of theirs, and can put in nothing more", async () => {
      const { store, space } = fixture();
      const [mine, theirs] = [depositFor(slotOf("b")), depositFor(slotOf("a"))];
      await store.deposit(mine, TODAY);
      await store.deposit({ ...theirs, round: mine.round }, TODAY);
      expect(await leave("b")).toEqual(ok(undefined));
      expect(await store.deposit({ ...mine, version: 2 }, TODAY)).toEqual(err({ kind: "chain-moved" }));
      await store.openNow({ ...theirs, round: mine.round }, TODAY, REVEAL);
      expect(await store.head(space)).toEqual(ok(0));
      expect(await store.leavers(space)).toEqual(ok(["b"]));
    });

    test("safety:S7 leaves the other's as they were, and their space open to them", async () => {
      const { store, space, append, envelope } = fixture();
      const theirs = depositFor(slotOf("a"), { version: 2 });
      await store.deposit(theirs, TODAY);
      await leave("b");
      expect(await store.deposit(theirs, TODAY)).toEqual(ok(undefined));
      expect(await store.deposit({ ...theirs, version: 1 }, TODAY)).toEqual(err({ kind: "stale" }));
      expect(await store.deposit(depositFor(slotOf("a")), TODAY)).toEqual(ok(undefined));
      expect(await append({ ...envelope(), leavers: 1 })).toEqual(ok([kept(1)]));
      expect(await store.chain(space)).toEqual(ok([GENESIS]));
    });

    test("makes envelopes be judged anew that were judged before", async () => {
      const { append, envelope } = fixture();
      await leave("b");
      expect(await append(envelope())).toEqual(ok([{ kind: "chain-moved" }]));
    });

    test("may say so again, and each relay is told once, nobody else", async () => {
      const { store, space } = fixture();
      const told: News[] = [];
      store.onNews((news) => told.push(news));
      expect(await leave("b")).toEqual(ok(undefined));
      expect(await leave("b")).toEqual(ok(undefined));
      await store.head(space);
      expect(told).toEqual([{ kind: "left", space }]);
      expect(await store.leavers(space)).toEqual(ok(["b"]));
    });

    test("as the last has all erased that was written, and nothing but the chain stays", async () => {
      const { store, space, append, envelope } = fixture();
      const chunk = bytes(20);
      await append(envelope());
      await store.putChunk(space, chunk, TODAY);
      await store.deposit(depositFor(slotOf("a")), TODAY);
      await leave("b");
      expect(await store.head(space)).toEqual(ok(1));
      await leave("a");
      expect(await store.head(space)).toEqual(ok(0));
      expect(await store.read(space, 0, 9)).toEqual(ok([]));
      expect(await store.missingChunks(space, [chunkIdOf(chunk)])).toEqual(ok([chunkIdOf(chunk)]));
      expect(await store.leavers(space)).toEqual(ok(["a", "b"]));
      expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("there"));
      expect(await store.create(space, bytes(100), TODAY)).toEqual(err({ kind: "taken" }));
      expect(await store.chain(space)).toEqual(ok([GENESIS]));
    });

    test("as the last gives its room back, but for that of the chain", async () => {
      const { append, envelope } = fixture();
      await append(envelope(QUOTAS.log - GENESIS.length));
      await leave("a");
      await leave("b");
      const [most, more] = [QUOTAS.log - GENESIS.length, 1].map((length) => ({ ...envelope(length), leavers: 2 }));
      if (most === undefined || more === undefined) throw new Error("there are two");
      expect(await append(most, more)).toEqual(ok([kept(1), { kind: "over-quota" }]));
    });
  });

  describe("a space that is ended for all", () => {
    const fixture = fixtureOf(open);

    test("safety:S7 forgets at once what waits, stays for its days, and then loses all but its chain", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope());
      const [waiting, lastDay] = [depositFor({ space, round: newRoundId(chance), member: "a" }), daysAfter(TODAY, 30)];
      await store.deposit(waiting, TODAY);
      await store.deposit({ ...waiting, member: "b" }, TODAY);
      await store.extendChain(space, 1, bytes(20), TODAY, { needs: undefined, ends: [], lastDay });
      await store.openNow(waiting, TODAY, REVEAL);
      await store.lapse(hourOf(0), lastDay);
      expect(await store.head(space)).toEqual(ok(1));
      await store.lapse(hourOf(0), daysAfter(lastDay, 1));
      expect(await store.read(space, 0, 9)).toEqual(ok([]));
      expect(await store.head(space)).toEqual(ok(0));
      expect(await store.chain(space)).toMatchObject({ value: { length: 2 } });
      expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("there"));
    });
  });
}
