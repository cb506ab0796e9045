import { type DeviceId, newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { type Device, type DeviceKeys, MAX_DEVICES, type Membership } from "@counterpoint/membership";
import { describe, expect, test } from "vitest";
import type { BookNote, DeviceNote, Signed } from "./notes.ts";
import { type Facts, type HereBook, plan } from "./plan.ts";

const chance = seededChance(5);
const [OWN, OURS] = [newSpaceId(chance), newSpaceId(chance)];
/** Of the own book. */
const [PHONE, LAPTOP, TABLET] = [newDeviceId(chance), newDeviceId(chance), newDeviceId(chance)];

const keysOf = (device: DeviceId, byte = 1): DeviceKeys => ({
  device,
  signing: new Uint8Array(32).fill(byte),
  agreement: new Uint8Array(32).fill(byte),
});
const newKeys = (): DeviceKeys => keysOf(newDeviceId(chance));

const named = (keys: DeviceKeys, added: number, member: Device["member"] = "a", isOut = false): Device => ({
  ...keys,
  member,
  added,
  removal: isOut ? { at: added + 1, last: { devSeq: 0, hash: new Uint8Array(32) } } : null,
  outranked: false,
});

const chainOf = (space: typeof OWN, ...devices: readonly Device[]): Membership => ({
  space,
  steps: devices.map((_, at) => ({ hash: `${at}`, signer: null, counted: false, outranked: false, epoch: 0 })),
  members: new Map(),
  devices: new Map(devices.map((device) => [device.device, device])),
  keys: new Set(),
  epochs: [],
  dissolvedBy: null,
});

const own = chainOf(OWN, named(keysOf(PHONE), 0), named(keysOf(LAPTOP), 2), named(keysOf(TABLET), 4));
const book: BookNote = { what: "book", space: OURS, member: "a", genesis: "0", over: false };
const told = (of: DeviceId, live = true, over = false): Signed<BookNote> => ({ of, live, note: { ...book, over } });
const device = (of: DeviceId, keys: DeviceKeys, live = true): Signed<DeviceNote> => ({
  of,
  live,
  note: { what: "device", space: OURS, keys, at: 1 },
});

const self = newKeys();
const hereIn = (membership: Membership, given: Partial<HereBook> = {}): HereBook => ({
  membership,
  self: { ...self, member: "a" },
  live: true,
  over: false,
  owners: new Map(),
  heard: new Set(),
  ...given,
});
const alone = chainOf(OURS, named(self, 0), named(newKeys(), 0, "b"));

const tasks = ({ notes, ...given }: Partial<Facts> = {}) =>
  plan({
    self: PHONE,
    own,
    here: [hereIn(alone)],
    waiting: new Map(),
    ...given,
    notes: notes ?? { books: [told(PHONE)], devices: [device(PHONE, self)] },
  });

test("where all is said and all are in, nothing is to be done", () => {
  expect(tasks()).toEqual([]);
});

describe("a device that is in", () => {
  test("says which book it is and by which keys it is known there, once", () => {
    expect(tasks({ notes: { books: [], devices: [] } })).toEqual([
      { kind: "tell", note: book },
      { kind: "tell", note: { what: "device", space: OURS, keys: self, at: 2 } },
    ]);
  });

  test("says it again where whoever said it was taken out of the own book", () => {
    const notes = { books: [told(LAPTOP, false)], devices: [device(PHONE, self)] };
    expect(tasks({ notes })).toEqual([{ kind: "tell", note: book }]);
  });

  test("lets in the others of the own book, the newest first, and none that was ever in", () => {
    const [laptop, tablet, former] = [newKeys(), newKeys(), newKeys()];
    const devices = [device(PHONE, self), device(LAPTOP, laptop), device(TABLET, tablet)];
    const add = (of: DeviceId, keys: DeviceKeys) => ({ kind: "add", space: OURS, keys, of });
    expect(tasks({ notes: { books: [told(PHONE)], devices } })).toEqual([add(TABLET, tablet), add(LAPTOP, laptop)]);
    const out = chainOf(OURS, named(self, 0), named(former, 1, "a", true));
    const again = { books: [told(PHONE)], devices: [device(PHONE, self), device(LAPTOP, former)] };
    expect(tasks({ here: [hereIn(out)], notes: again })).toEqual([]);
  });

  test("lets in as many as there is room for", () => {
    const full = Array.from({ length: MAX_DEVICES - 2 }, (_, at) => named(newKeys(), at + 1));
    const [laptop, tablet] = [newKeys(), newKeys()];
    const devices = [device(PHONE, self), device(LAPTOP, laptop), device(TABLET, tablet)];
    const here = [hereIn(chainOf(OURS, named(self, 0), ...full))];
    expect(tasks({ here, notes: { books: [told(PHONE)], devices } })).toEqual([
      { kind: "add", space: OURS, keys: tablet, of: TABLET },
    ]);
  });

  test("safety:S1 lets in none that was taken out of the own book, and takes out what belonged to it", () => {
    const [gone, waits] = [newKeys(), newKeys()];
    const here = [hereIn(chainOf(OURS, named(self, 0), named(gone, 1)))];
    const takeOut = [{ kind: "take-out", space: OURS, device: gone.device }];
    const devices = [device(PHONE, self), device(LAPTOP, gone, false), device(TABLET, waits, false)];
    expect(tasks({ here, notes: { books: [told(PHONE)], devices } })).toEqual(takeOut);
  });

  describe("takes out what a device that was taken out of the own book was ever known by", () => {
    const [was, says] = [newKeys(), newKeys()];
    const without = chainOf(OWN, named(keysOf(PHONE), 0), named(keysOf(LAPTOP), 2, "a", true));
    const takeOut = [{ kind: "take-out", space: OURS, device: was.device }];
    const here = [
      hereIn(chainOf(OURS, named(self, 0), named(was, 1)), {
        owners: new Map([[was.device, LAPTOP]]),
        heard: new Set([was.device]),
      }),
    ];

    test.each([
      ["something else now", [device(LAPTOP, says, false)]],
      ["nothing now", []],
    ])("safety:S1 where it says %s", (_, said) => {
      const notes = { books: [told(PHONE)], devices: [device(PHONE, self), ...said] };
      expect(tasks({ own: without, here, notes })).toEqual(takeOut);
      expect(tasks({ here, notes: { ...notes, devices: [device(PHONE, self), device(LAPTOP, was)] } })).toEqual([]);
    });

    test("and not what belongs to a device that this book knows nothing of", () => {
      const notes = { books: [told(PHONE)], devices: [device(PHONE, self)] };
      expect(tasks({ own: chainOf(OWN, named(keysOf(PHONE), 0)), here, notes })).toEqual([]);
    });
  });

  describe("takes out keys that were lost before they were used", () => {
    const [lost, now] = [newKeys(), newKeys()];
    const owners = new Map([[lost.device, LAPTOP]]);
    const notes = { books: [told(PHONE)], devices: [device(PHONE, self), device(LAPTOP, now)] };
    const both = chainOf(OURS, named(self, 0), named(lost, 1), named(now, 3));

    test("once the others are in their place", () => {
      const add = { kind: "add", space: OURS, keys: now, of: LAPTOP };
      const before = chainOf(OURS, named(self, 0), named(lost, 1));
      expect(tasks({ here: [hereIn(before, { owners })], notes })).toEqual([add]);
      expect(tasks({ here: [hereIn(both, { owners })], notes })).toEqual([
        { kind: "take-out", space: OURS, device: lost.device },
      ]);
    });

    test("and none that something has come from", () => {
      expect(tasks({ here: [hereIn(both, { owners, heard: new Set([lost.device]) })], notes })).toEqual([]);
    });
  });

  test("safety:S1 does not take out what a device that stays is known by, whatever the one that went had said of it", () => {
    const laptop = newKeys();
    const here = [hereIn(chainOf(OURS, named(self, 0), named(laptop, 1)))];
    const said = [device(PHONE, self), device(LAPTOP, laptop)];
    const devices = [...said, device(TABLET, laptop, false), device(TABLET, self, false)];
    expect(tasks({ here, notes: { books: [told(PHONE)], devices } })).toEqual([]);
  });

  test("takes out nobody of the other person's", () => {
    const theirs = newKeys();
    const here = [hereIn(chainOf(OURS, named(self, 0), named(theirs, 0, "b")))];
    const devices = [device(PHONE, self), device(TABLET, theirs, false)];
    expect(tasks({ here, notes: { books: [told(PHONE)], devices } })).toEqual([]);
  });

  test("once it was taken out itself, does nothing more", () => {
    const devices = [device(LAPTOP, newKeys())];
    expect(tasks({ here: [hereIn(alone, { live: false })], notes: { books: [told(LAPTOP)], devices } })).toEqual([]);
  });

  test("once the person has left, says so, where anybody was told of it, and lets nobody in", () => {
    const over = [hereIn(alone, { live: false, over: true })];
    const devices = [device(PHONE, self), device(LAPTOP, newKeys())];
    expect(tasks({ here: over, notes: { books: [told(LAPTOP)], devices } })).toEqual([
      { kind: "tell", note: { ...book, over: true } },
    ]);
    expect(tasks({ here: over, notes: { books: [told(LAPTOP, true, true)], devices } })).toEqual([]);
    expect(tasks({ here: over, notes: { books: [], devices } })).toEqual([]);
  });
});

describe("a device that is not in", () => {
  const keys = newKeys();
  const waiting = new Map([[OURS, keys]]);

  test("makes keys, says them, and goes in when it is let in", () => {
    const books = [told(LAPTOP)];
    expect(tasks({ here: [], notes: { books, devices: [] } })).toEqual([{ kind: "make-keys", book }]);
    expect(tasks({ here: [], waiting, notes: { books, devices: [] } })).toEqual([
      { kind: "tell", note: { what: "device", space: OURS, keys, at: 0 } },
    ]);
    expect(tasks({ here: [], waiting, notes: { books, devices: [device(PHONE, keys)] } })).toEqual([
      { kind: "enter", book },
    ]);
  });

  test("says other keys where those it has said are gone", () => {
    const devices = [device(PHONE, newKeys())];
    expect(tasks({ here: [], waiting, notes: { books: [told(LAPTOP)], devices } })).toEqual([
      { kind: "tell", note: { what: "device", space: OURS, keys, at: 0 } },
    ]);
  });

  test.each([
    ["of which a device told that was taken out", told(LAPTOP, false)],
    ["that the person has left", told(LAPTOP, true, true)],
  ])("goes into no book %s", (_, said) => {
    expect(tasks({ here: [], waiting, notes: { books: [said], devices: [device(PHONE, keys)] } })).toEqual([]);
  });
});
