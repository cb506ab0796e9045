import { err, newDeviceId, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { daysAfter } from "../day.ts";
import { hourOf } from "../hour.ts";
import { idBytes } from "../ids.ts";
import type { NewSubscription, Subscription } from "../subscriptions.ts";
import { anySpace, bytes, chance, fixtureOf, GENESIS, type OpenStore, TODAY } from "./fixture.acceptance.ts";

export const subscriptionOf = (changes: Partial<NewSubscription> = {}): NewSubscription => ({
  ...{ device: newDeviceId(chance), member: "a", endpoint: "https://web.push.apple.com/one", chainLength: 1 },
  ...changes,
});

const keptAs = ({ chainLength, ...subscription }: NewSubscription, told = 0): Subscription => ({
  ...subscription,
  told,
});

export function subscriptionsAcceptance(open: OpenStore): void {
  describe("subscriptions", () => {
    const fixture = fixtureOf(open);
    const subscribed = async (changes?: Partial<NewSubscription>): Promise<NewSubscription> => {
      const { store, space } = fixture();
      const subscription = subscriptionOf(changes);
      expect(await store.subscribe(space, subscription)).toEqual(ok(undefined));
      return subscription;
    };

    test("are one for each device, in the order of their ids, and the later takes the place of the earlier", async () => {
      const { store, space } = fixture();
      const all = [await subscribed(), await subscribed({ member: "b" }), await subscribed()];
      const [first] = all;
      if (first === undefined) throw new Error("there are three");
      const moved = await subscribed({ device: first.device, endpoint: "https://web.push.apple.com/two" });
      const wanted = [moved, ...all.slice(1)]
        .toSorted((one, other) => Buffer.compare(idBytes(one.device), idBytes(other.device)))
        .map((one) => keptAs(one));
      expect(await store.subscriptions(space)).toEqual(ok(wanted));
      expect(await store.subscriptions(anySpace())).toEqual(err({ kind: "no-space" }));
    });

    test("hold what lies in the log already for no news", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope(), envelope());
      const one = await subscribed();
      expect(await store.subscriptions(space)).toEqual(ok([keptAs(one, 2)]));
    });

    test("are told of a place of the log once, whoever asks, and never of an earlier one again", async () => {
      const { store, space } = fixture();
      const one = await subscribed();
      const asked = await Promise.all([1, 2, 3].map(() => store.markTold(space, one.device, 4)));
      expect(asked.filter((answer) => answer.ok && answer.value)).toHaveLength(1);
      expect(await store.markTold(space, one.device, 3)).toEqual(ok(false));
      expect(await store.subscriptions(space)).toEqual(ok([keptAs(one, 4)]));
      expect(await store.markTold(space, newDeviceId(chance), 9)).toEqual(ok(false));
      expect(await store.markTold(anySpace(), one.device, 9)).toEqual(ok(false));
    });

    test("are forgotten when asked; but not a newer one where an older address is named", async () => {
      const { store, space } = fixture();
      const one = await subscribed();
      expect(await store.unsubscribe(space, one.device, "https://web.push.apple.com/old")).toEqual(ok(undefined));
      expect(await store.subscriptions(space)).toEqual(ok([keptAs(one)]));
      expect(await store.unsubscribe(space, one.device, one.endpoint)).toEqual(ok(undefined));
      const other = await subscribed();
      expect(await store.unsubscribe(space, other.device)).toEqual(ok(undefined));
      expect(await store.subscriptions(space)).toEqual(ok([]));
      expect(await store.unsubscribe(space, other.device)).toEqual(ok(undefined));
      expect(await store.unsubscribe(anySpace(), other.device)).toEqual(ok(undefined));
    });

    test("hold:H6 go with a device that is taken out, in the moment in which it is", async () => {
      const { store, space } = fixture();
      const [stays, goes] = [await subscribed(), await subscribed({ member: "b" })];
      await store.extendChain(space, 1, bytes(20), TODAY, { needs: undefined, ends: [], removes: [goes.device] });
      expect(await store.subscriptions(space)).toEqual(ok([keptAs(stays)]));
      expect(await store.subscribe(space, goes)).toEqual(err({ kind: "chain-moved" }));
      expect(await store.subscribe(anySpace(), goes)).toEqual(err({ kind: "no-space" }));
    });

    test("safety:S7 go with a member who leaves, who cannot subscribe again, and the other's stay", async () => {
      const { store, space } = fixture();
      const [mine, theirs] = [await subscribed(), await subscribed({ member: "b" })];
      await store.leave(space, "b", ["a", "b"], TODAY);
      expect(await store.subscriptions(space)).toEqual(ok([keptAs(mine)]));
      expect(await store.subscribe(space, theirs)).toEqual(err({ kind: "chain-moved" }));
      expect(await store.subscribe(space, mine)).toEqual(ok(undefined));
      await store.leave(space, "a", ["a", "b"], TODAY);
      expect(await store.subscriptions(space)).toEqual(ok([]));
    });

    test("safety:S7 go at once where a space is ended for all, and with a space that is erased", async () => {
      const { store, space } = fixture();
      await subscribed();
      await subscribed({ member: "b" });
      const lastDay = daysAfter(TODAY, 30);
      await store.extendChain(space, 1, bytes(20), TODAY, { needs: undefined, ends: [], lastDay });
      expect(await store.subscriptions(space)).toEqual(ok([]));
      await subscribed({ chainLength: 2 });
      await store.lapse(hourOf(0), daysAfter(lastDay, 1));
      expect(await store.subscriptions(space)).toEqual(ok([]));
      await subscribed({ chainLength: 2 });
      await store.erase(space);
      await store.create(space, GENESIS, TODAY);
      expect(await store.subscriptions(space)).toEqual(ok([]));
    });
  });

  describe("the key for push services", () => {
    const fixture = fixtureOf(open);

    test("is the first that was offered, for whoever asks", async () => {
      const { store } = fixture();
      const first = bytes(138);
      const kept = await store.pushKey(first);
      expect(kept).toEqual(ok(first));
      expect(await store.pushKey(bytes(138))).toEqual(kept);
    });
  });
}
