import { err, newRoundId, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { arrivalsAcceptance, waiting } from "./acceptance/arrivals.acceptance.ts";
import { chainAcceptance } from "./acceptance/chain.acceptance.ts";
import { chunksAcceptance } from "./acceptance/chunks.acceptance.ts";
import { escrowAcceptance } from "./acceptance/escrow.acceptance.ts";
import {
  anySpace,
  bytes,
  chance,
  depositFor,
  fixtureOf,
  GENESIS,
  kept,
  type OpenStore,
  REVEAL,
  TODAY,
} from "./acceptance/fixture.acceptance.ts";
import { leavingAcceptance } from "./acceptance/leaving.acceptance.ts";
import { logAcceptance } from "./acceptance/log.acceptance.ts";
import { spaceAcceptance } from "./acceptance/space.acceptance.ts";
import { subscriptionOf, subscriptionsAcceptance } from "./acceptance/subscriptions.acceptance.ts";
import { chunkIdOf } from "./chunk-id.ts";
import { hourAt } from "./hour.ts";
import { minuteAt } from "./minute.ts";

/** What every adapter of the store must do. */
export function storeAcceptance(name: string, open: OpenStore): void {
  describe(`store: ${name}`, () => {
    spaceAcceptance(open);
    logAcceptance(open);
    chainAcceptance(open);
    escrowAcceptance(open);
    leavingAcceptance(open);
    chunksAcceptance(open);
    arrivalsAcceptance(open);
    subscriptionsAcceptance(open);

    describe("closed", () => {
      const fixture = fixtureOf(open);

      test("hold:H4 it has kept what was handed over before", async () => {
        const { store, envelope, append } = fixture();
        const pending = append(envelope());
        await store.close();
        expect(await pending).toEqual(ok([kept(1)]));
      });

      test("hold:H7 it answers everything with a typed error, and may be closed again", async () => {
        const { store, space, envelope, append } = fixture();
        await store.close();
        await store.close();
        const closed = err({ kind: "closed" });
        expect(await store.create(anySpace(), GENESIS, TODAY)).toEqual(closed);
        expect(await store.erase(space)).toEqual(closed);
        expect(await append(envelope())).toEqual(closed);
        expect(await store.read(space, 0, 1)).toEqual(closed);
        expect(await store.head(space)).toEqual(closed);
        expect(await store.chain(space)).toEqual(closed);
        expect(await store.putChunk(space, bytes(1), TODAY)).toEqual(closed);
        expect(await store.missingChunks(space, [chunkIdOf(bytes(1))])).toEqual(closed);
        expect(await store.places(space, [])).toEqual(closed);
        expect(await store.announce(space, waiting())).toEqual(closed);
        expect(await store.dropAnnounced(space, [])).toEqual(closed);
        expect(await store.notes(bytes(16), minuteAt(0))).toEqual(closed);
        expect(await store.locator(bytes(16))).toEqual(closed);
        expect(await store.sweep(minuteAt(0), hourAt(0))).toEqual(closed);
        const slot = { space, round: newRoundId(chance), member: "a" } as const;
        expect(await store.deposit(depositFor(slot), TODAY)).toEqual(closed);
        expect(await store.openNow(slot, TODAY, REVEAL)).toEqual(closed);
        expect(await store.openDue(hourAt(0), TODAY, REVEAL)).toEqual(closed);
        expect(await store.lapse(hourAt(0), TODAY)).toEqual(closed);
        expect(await store.leave(space, "a", ["a", "b"], TODAY)).toEqual(closed);
        expect(await store.leavers(space)).toEqual(closed);
        const subscription = subscriptionOf();
        expect(await store.subscribe(space, subscription)).toEqual(closed);
        expect(await store.unsubscribe(space, subscription.device)).toEqual(closed);
        expect(await store.subscriptions(space)).toEqual(closed);
        expect(await store.markTold(space, subscription.device, 1)).toEqual(closed);
        expect(await store.pushKey(bytes(138))).toEqual(closed);
      });
    });
  });
}
