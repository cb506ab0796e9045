import { type DeviceId, err, newDeviceId, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { MOST_ANNOUNCED, type NewNote, type StoredLocator, type WaitingDevice } from "../arrivals.ts";
import { hourAfter, hourAt } from "../hour.ts";
import { minuteAt, minutesAfter } from "../minute.ts";
import type { Bytes, EntryEffects, News } from "../port.ts";
import { anySpace, bytes, chance, fixtureOf, type OpenStore, TODAY } from "./fixture.acceptance.ts";

const MS = Date.UTC(2026, 10, 26, 10, 20);
const NOW = minuteAt(MS);
const READY = hourAfter(MS, 48);
const LATER = minutesAfter(NOW, 15);

export const waiting = (device = newDeviceId(chance), ready = READY): WaitingDevice => ({
  device,
  signing: bytes(32),
  agreement: bytes(32),
  signature: bytes(64),
  ready,
});

const ending = (...ends: readonly DeviceId[]): EntryEffects => ({ needs: undefined, ends });

const noteAt = (place: Bytes, slot: number, note = bytes(20), until = LATER): NewNote => ({ place, slot, note, until });

const locatorOf = (version: number, key = bytes(32), box = bytes(40)): StoredLocator => ({
  key,
  version,
  box,
  signature: bytes(64),
});

export function arrivalsAcceptance(open: OpenStore): void {
  const fixture = fixtureOf(open);

  describe("announced devices", () => {
    test("wait from their first announcement, however often they are announced", async () => {
      const { store, space } = fixture();
      const device = waiting();
      expect(await store.announce(space, device)).toEqual(ok(READY));
      const again = { ...device, signature: bytes(64), ready: hourAfter(MS, 60) };
      expect(await store.announce(space, again)).toEqual(ok(READY));
      expect(await store.announced(space)).toEqual(ok([device]));
    });

    test("wait with the keys that they were announced with", async () => {
      const { store, space } = fixture();
      const device = waiting();
      await store.announce(space, device);
      for (const other of [
        { ...device, signing: bytes(32) },
        { ...device, agreement: bytes(32) },
      ]) {
        expect(await store.announce(space, other)).toEqual(err({ kind: "taken" }));
      }
    });

    test("are few, in the order in which they came, and of one space", async () => {
      const { store, space } = fixture();
      const devices = Array.from({ length: MOST_ANNOUNCED }, () => waiting());
      for (const device of devices) await store.announce(space, device);
      expect(await store.announce(space, waiting())).toEqual(err({ kind: "over-quota" }));
      expect(await store.announced(space)).toEqual(ok(devices));
      expect(await store.announced(anySpace())).toEqual(err({ kind: "no-space" }));
      expect(await store.announce(anySpace(), waiting())).toEqual(err({ kind: "no-space" }));
    });

    test("safety:S1 that were refused wait no more, and begin anew where they are announced again", async () => {
      const { store, space } = fixture();
      const device = waiting();
      await store.announce(space, device);
      expect(await store.dropAnnounced(space, [device.device, newDeviceId(chance)])).toEqual(ok(undefined));
      expect(await store.announced(space)).toEqual(ok([]));
      const later = hourAfter(MS, 60);
      expect(await store.announce(space, { ...device, ready: later })).toEqual(ok(later));
    });

    test("safety:S1 are needed by an entry until it is there, and go with it", async () => {
      const { store, space } = fixture();
      const [device, other, entry] = [waiting(), waiting(), bytes(50)];
      const use = { needs: device.device, ends: [device.device] };
      expect(await store.extendChain(space, 1, entry, TODAY, use)).toEqual(err({ kind: "not-announced" }));
      expect(await store.chain(space, 1)).toEqual(ok([]));
      await store.announce(space, device);
      await store.announce(space, other);
      expect(await store.extendChain(space, 1, entry, TODAY, use)).toEqual(ok("extended"));
      expect(await store.announced(space)).toEqual(ok([other]));
      expect(await store.extendChain(space, 1, entry, TODAY, use)).toEqual(ok("there"));
    });

    test("stay where the entry that would end them is refused", async () => {
      const { store, space } = fixture();
      const device = waiting();
      await store.announce(space, device);
      expect((await store.extendChain(space, 3, bytes(50), TODAY, ending(device.device))).ok).toBe(false);
      expect((await store.extendChain(space, 1, bytes(801), TODAY, ending(device.device))).ok).toBe(false);
      expect(await store.announced(space)).toEqual(ok([device]));
    });

    test("are told of when one comes, goes or is done, and at no other time", async () => {
      const { store, space } = fixture();
      const told: News[] = [];
      const stop = store.onNews((news) => void told.push(news));
      const [device, other] = [waiting(), waiting()];
      const heard = async (work: Promise<unknown>) => {
        told.length = 0;
        await work;
        await new Promise((resolve) => setImmediate(resolve));
        return told.map(({ kind }) => kind);
      };
      expect(await heard(store.announce(space, device))).toEqual(["announced"]);
      expect(await heard(store.announce(space, device))).toEqual([]);
      await store.announce(space, other);
      expect(await heard(store.dropAnnounced(space, [other.device]))).toEqual(["announced"]);
      expect(await heard(store.dropAnnounced(space, [other.device]))).toEqual([]);
      const extending = store.extendChain(space, 1, bytes(50), TODAY, ending(device.device));
      expect(await heard(extending)).toEqual(["chain", "announced"]);
      expect(await heard(store.extendChain(space, 2, bytes(50), TODAY, ending(device.device)))).toEqual(["chain"]);
      stop();
    });

    test("are forgotten when they were ready long ago, and with their space", async () => {
      const { store, space } = fixture();
      const [old, young] = [waiting(undefined, hourAt(MS)), waiting()];
      await store.announce(space, old);
      await store.announce(space, young);
      await store.sweep(NOW, hourAt(MS));
      expect(await store.announced(space)).toEqual(ok([young]));
      await store.erase(space);
      await store.create(space, bytes(5), TODAY);
      expect(await store.announced(space)).toEqual(ok([]));
    });
  });

  describe("notes", () => {
    test("are written once, and read by slot", async () => {
      const { store } = fixture();
      const place = bytes(16);
      const [two, zero] = [noteAt(place, 2), noteAt(place, 0)];
      expect(await store.leaveNote(two, NOW)).toEqual(ok("left"));
      expect(await store.leaveNote(zero, NOW)).toEqual(ok("left"));
      expect(await store.leaveNote(two, NOW)).toEqual(ok("there"));
      expect(await store.leaveNote(noteAt(place, 2), NOW)).toEqual(err({ kind: "taken" }));
      const lying = [zero, two].map(({ slot, note }) => ({ slot, note }));
      expect(await store.notes(place, NOW)).toEqual(ok(lying));
      expect(await store.notes(bytes(16), NOW)).toEqual(ok([]));
    });

    test("go together, when the first one goes", async () => {
      const { store } = fixture();
      const place = bytes(16);
      await store.leaveNote(noteAt(place, 0), NOW);
      await store.leaveNote(noteAt(place, 1, bytes(20), minutesAfter(LATER, 10)), minutesAfter(NOW, 10));
      expect(await store.notes(place, minutesAfter(NOW, 14))).toMatchObject({ value: [{ slot: 0 }, { slot: 1 }] });
      expect(await store.notes(place, LATER)).toEqual(ok([]));
    });

    test("that are gone leave room for others, whether they were swept or not", async () => {
      const { store } = fixture();
      const [place, swept] = [bytes(16), bytes(16)];
      for (const at of [place, swept]) await store.leaveNote(noteAt(at, 0), NOW);
      const next = noteAt(place, 0, bytes(20), minutesAfter(LATER, 15));
      expect(await store.leaveNote(next, LATER)).toEqual(ok("left"));
      expect(await store.notes(place, minutesAfter(LATER, 14))).toEqual(ok([{ slot: 0, note: next.note }]));
      await store.sweep(LATER, hourAt(MS));
      // Asked as if it were earlier: it is not only hidden.
      expect(await store.notes(swept, NOW)).toEqual(ok([]));
      expect(await store.notes(place, LATER)).toMatchObject({ value: [{ slot: 0 }] });
    });

    test("at one slot at the same time are one", async () => {
      const { store } = fixture();
      const place = bytes(16);
      const left = await Promise.all([1, 2, 3].map(() => store.leaveNote(noteAt(place, 4), NOW)));
      expect(left.filter((one) => one.ok)).toHaveLength(1);
      expect(await store.notes(place, NOW)).toMatchObject({ value: { length: 1 } });
    });
  });

  describe("locators", () => {
    test("are of the key that came first, and go on by higher versions", async () => {
      const { store } = fixture();
      const [id, key] = [bytes(16), bytes(32)];
      const [one, three] = [locatorOf(1, key), locatorOf(3, key)];
      expect(await store.locator(id)).toEqual(err({ kind: "no-locator" }));
      expect(await store.putLocator(id, one)).toEqual(ok("put"));
      expect(await store.putLocator(id, one)).toEqual(ok("there"));
      expect(await store.putLocator(id, locatorOf(1, key))).toEqual(err({ kind: "taken" }));
      expect(await store.putLocator(id, locatorOf(2))).toEqual(err({ kind: "taken" }));
      expect(await store.putLocator(id, three)).toEqual(ok("put"));
      expect(await store.putLocator(id, locatorOf(2, key))).toEqual(err({ kind: "taken" }));
      expect(await store.locator(id)).toEqual(ok(three));
    });

    test("begin with 1, and by one of two who begin at once", async () => {
      const { store } = fixture();
      const id = bytes(16);
      expect(await store.putLocator(id, locatorOf(0))).toEqual(err({ kind: "taken" }));
      const put = await Promise.all([1, 2].map(() => store.putLocator(id, locatorOf(1))));
      expect(put.filter((one) => one.ok)).toHaveLength(1);
    });
  });
}
