/** One of two people with a client of their own making: whatever it writes, it is theirs. */
import { changeKeyring, type OpenKeyring } from "@counterpoint/crypto";
import { newOpId, seededChance } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { type Batch, type Operation, remove, set } from "@counterpoint/records";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { KEYRING, openKeys } from "./keys.ts";
import { decodeManifest } from "./snapshot.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import type { Bytes } from "./storage/port.ts";
import { alarmsOf, stateOf } from "./testing/attacked.ts";
import { entryBy } from "./testing/chains.ts";
import { beginCouple, passAll, passChain } from "./testing/couple.ts";
import { envelopeAs } from "./testing/forged.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { extend, joinBook, keysOf, newWorld, openDevice, publicKeysOf, type TestDevice } from "./testing/links.ts";
import { START_MS, value, vaultOf } from "./testing/world.ts";

const MONDAY = day("2026-11-23");
const HOUR = 3_600_000;

let a: TestDevice;
let b: TestDevice;
/** The keys of b's device, for a client that does with them what it likes. */
let hostile: OpenKeyring;
let before: Membership;
let mine: Batch;
let sent: { readonly devSeq: number; readonly envelope: Bytes } | undefined;

beforeEach(async () => {
  ({ a, b } = await beginCouple());
  hostile = await keysOf(b.world);
  before = stateOf(a);
  sent = undefined;
  value(
    await a.space.commit([...set(dayKind, MONDAY, { text: "a's", mood: 3 }), ...set(noteKind, "n", { text: "a" })]),
  );
  mine = await lastBatchOf(a);
});

async function lastBatchOf({ space }: TestDevice): Promise<Batch> {
  const { s, o } = JSON.parse(value(await space.log.texts(0)).entries.at(-1)?.text ?? "");
  const [ms, counter, device, op] = s;
  return { stamp: { ms, counter, device, op }, operations: o, voids: [] };
}

let drawn = 0;
const op = () => newOpId(seededChance(900_000 + drawn++));

/** A batch of the hostile client's, an hour later than all that is there. */
const batch = (operations: readonly Operation[], given: Partial<Batch["stamp"]> = {}, voids: Batch["voids"] = []) => ({
  stamp: { ms: START_MS + HOUR, counter: drawn, device: hostile.device, op: op(), ...given },
  operations,
  voids,
});

/** Sends it as the next envelope of b's device. */
async function give(batches: readonly Batch[], state: Membership = stateOf(a)): Promise<void> {
  a.world.clock.ms = START_MS + 2 * HOUR;
  const envelope = await envelopeAs(hostile, state, { batches, ...(sent === undefined ? {} : { after: sent }) });
  sent = { devSeq: (sent?.devSeq ?? 0) + 1, envelope };
  value(await a.link.takeLoose([envelope]));
}

/** As it shows now, after the next start, and after one from the log alone. */
async function everyView({ space, world }: TestDevice): Promise<readonly TestDevice["space"][]> {
  const again = await world.open();
  value(await again.tidy());
  const fromSnapshot = await world.open();
  world.disk.chunks.clear();
  return [space, again, fromSnapshot, await world.open()];
}

async function isUntouched(): Promise<void> {
  for (const space of await everyView(a)) expect(space.get(dayKind, MONDAY)?.fields).toEqual({ text: "a's", mood: 3 });
}

describe("what is a's own stays as a wrote it", () => {
  test("the control: what b writes under b's own name counts, as b's", async () => {
    await give([batch(set(dayKind, MONDAY, { text: "b's" }))]);
    expect(alarmsOf(a)).toEqual([]);
    expect(a.space.get(dayKind, MONDAY, "b")?.fields.text).toBe("b's");
    await isUntouched();
  });

  test("overwriting or removing it writes b's own beside it", async () => {
    await give([batch([...set(dayKind, MONDAY, { text: "forged" }), ...remove(dayKind, MONDAY)])]);
    await isUntouched();
  });

  test("a stamp under the name of a's device is refused", async () => {
    await give([batch(set(dayKind, MONDAY, { text: "forged" }), { device: a.link.device })]);
    expect(alarmsOf(a)).toMatchObject([{ kind: "forged", why: "foreign-stamp" }]);
    await isUntouched();
  });

  test("the very id and stamp of a's batch, backdated under it or far above, makes it no other", async () => {
    await give([batch(set(dayKind, MONDAY, { text: "forged" }), { op: mine.stamp.op })]);
    await give([batch(set(dayKind, MONDAY, { text: "forged" }), { ms: mine.stamp.ms, counter: 0, op: mine.stamp.op })]);
    await isUntouched();
  });

  test("a batch that declares a's void has no such effect", async () => {
    await give([batch([], {}, [mine.stamp.op])]);
    await isUntouched();
    for (const space of await everyView(a)) expect(space.get(noteKind, "n")?.fields.text).toBe("a");
  });

  test("what comes under the name of a's new device, as if from before it was there, is not written anew as a's", async () => {
    const second = await joinBook(a, newWorld(7));
    const ahead = START_MS + 9 * HOUR;
    const forged = batch(set(dayKind, MONDAY, { text: "forged" }), { ms: ahead, device: second.link.device });
    await passAll(a, second);
    const envelope = await envelopeAs(hostile, before, { batches: [forged] });
    value(await second.link.takeLoose([envelope]));
    expect(second.space.get(dayKind, MONDAY, "b")).toBeUndefined();
    value(await second.space.refresh());
    second.world.clock.ms = ahead + HOUR;
    for (const space of [second.space, await second.world.open()]) {
      value(await space.refresh());
      expect(space.get(dayKind, MONDAY, "a")?.fields.text).toBe("a's");
      expect(space.get(dayKind, MONDAY, "b")?.fields.text).toBe("forged");
    }
    expect(second.link.standing().unsent).toBe(0);
  });

  test("any batches of any shape, by the thousand fields, leave it alone", async () => {
    const operation = fc.record({
      kind: fc.constantFrom("day", "note", "later", "__proto__"),
      version: fc.constantFrom(1, 2),
      id: fc.constantFrom<string>(MONDAY, "n", "__proto__"),
      field: fc.constantFrom("text", "mood", "_deleted", "__proto__"),
      value: fc.constantFrom<Operation["value"]>("forged", 9, true, null),
    });
    const stamp = fc.record({
      ms: fc.constantFrom(0, mine.stamp.ms, START_MS + HOUR, START_MS + 9 * HOUR, 2 ** 48 - 1),
      counter: fc.constantFrom(0, mine.stamp.counter, 65_535),
      op: fc.constantFrom(mine.stamp.op, op(), op()),
    });
    const any = fc.record({
      operations: fc.array(operation, { maxLength: 5 }),
      stamp: stamp.map((parts) => ({ ...parts, device: hostile.device })),
      voids: fc.array(fc.constantFrom(mine.stamp.op, op()), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 4 }), async (batches) => {
        await give(batches);
        expect(alarmsOf(a)).toEqual([]);
        const again = await a.world.open();
        for (const space of [a.space, again]) {
          expect(space.get(dayKind, MONDAY)?.fields).toEqual({ text: "a's", mood: 3 });
          expect(space.list(dayKind).map(({ owner }) => owner)).toEqual(["a"]);
        }
      }),
      { numRuns: 30 },
    );
    await isUntouched();
  });
});

describe("a stamp from far ahead", () => {
  const AHEAD = START_MS + 400 * 24 * HOUR;

  async function snapshotReaches(): Promise<number> {
    const box = a.world.disk.values.get("manifest");
    const text = box instanceof Uint8Array ? value(await (await vaultOf(a.world)).manifest.open(box)) : "";
    return value(decodeManifest(text)).upTo;
  }

  async function givenAhead(): Promise<void> {
    await give([batch(set(noteKind, "later", { text: "b" }), { ms: AHEAD })]);
    value(await a.space.commit(set(noteKind, "then", { text: "a" })));
    value(await a.space.tidy());
  }

  test("does not keep a's log from being folded, and shows nothing before its time", async () => {
    await givenAhead();
    expect(await snapshotReaches()).toBe(a.world.disk.log.at(-1)?.position);
    const again = await a.world.open();
    expect([again.get(noteKind, "later"), again.get(noteKind, "then")?.fields.text]).toEqual([undefined, "a"]);
    expect(await again.check()).toEqual({ ok: true, value: "same" });
  });

  test("counts when its time has come, also where a started from the snapshot", async () => {
    await givenAhead();
    a.world.clock.ms = AHEAD + HOUR;
    const again = await a.world.open();
    expect(await again.check()).toEqual({ ok: true, value: "differs" });
    expect(again.get(noteKind, "later")?.fields.text).toBe("b");
    expect((await a.world.open()).get(noteKind, "later")?.fields.text).toBe("b");
  });

  test("by a clock that is some hours ahead is waited for", async () => {
    await give([batch(set(noteKind, "later", { text: "b" }), { ms: START_MS + 9 * HOUR })]);
    const waits = a.world.disk.log.at(-1)?.position ?? 0;
    value(await a.space.tidy());
    expect(await snapshotReaches()).toBe(waits - 1);
  });
});

describe("who belongs", () => {
  test("hold:H6 neither takes the other's device out, nor lets one in under the other's name", async () => {
    const removal = {
      kind: "remove-device",
      device: a.link.device,
      last: { devSeq: 0, hash: new Uint8Array(32) },
    } as const;
    value(await a.link.takeChain(a.link.chain(0).length, [await entryBy(hostile, before, removal)]));
    expect(alarmsOf(a)).toMatchObject([{ kind: "chain-forged" }]);
    expect(a.link.standing()).toMatchObject({ removed: false, mayWrite: true, chainLength: 2 });
    const third = newWorld(8);
    (await third.open()).close();
    await extend(b, await b.link.acts.addDevice(await publicKeysOf(third)));
    await passChain(b, a);
    expect(a.link.standing().partnerDevices).toHaveLength(2);
    expect(a.link.standing().devices.map(({ device }) => device)).toEqual([a.link.device]);
  });

  test("safety:S1 each is shown their own devices as theirs, and an addition of the other's apart", async () => {
    const second = await joinBook(a, newWorld(7));
    await passChain(a, b);
    for (const own of [a, second]) {
      expect(own.link.standing().devices.map(({ device }) => device)).toEqual([a.link.device, second.link.device]);
      expect(own.link.standing().partnerDevices.map(({ device }) => device)).toEqual([b.link.device]);
    }
    expect(b.link.standing().devices.map(({ device }) => device)).toEqual([b.link.device]);
    expect(b.link.standing().partnerDevices.map(({ firstSeen }) => firstSeen)).toEqual(["2026-11-23", "2026-11-23"]);
  });

  test("hold:H6 a device that one takes out reads nothing of either after, whichever of them makes the next epoch", async () => {
    const second = await joinBook(a, newWorld(7));
    await extend(a, await a.link.acts.removeDevice(second.link.device));
    await passChain(a, b);
    expect([a.link.standing().epochDue, b.link.standing().epochDue]).toEqual([true, true]);
    expect([a.link.standing().mayWrite, b.link.standing().mayWrite]).toEqual([false, false]);
    await extend(b, await b.link.acts.newEpoch());
    await passChain(b, a);
    await passChain(b, second);
    value(await b.space.commit(set(noteKind, "after", { text: "b" })));
    await passAll(b, a);
    await passAll(b, second);
    expect(a.space.get(noteKind, "after")?.fields.text).toBe("b");
    expect(second.space.get(noteKind, "after")).toBeUndefined();
    expect(second.link.standing()).toMatchObject({ removed: true, mayWrite: false });
    expect((await keysOf(second.world)).epochs).toHaveLength(2);
    expect((await keysOf(a.world)).epochs).toHaveLength(3);
  });

  test("a profile that knows of nobody else takes no chain of two, though it is of its space", async () => {
    const alone = newWorld(30);
    (await alone.open()).close();
    const keys = value(await openKeys(openMemoryStorage(alone.disk), alone.chance));
    const { space, epochs } = hostile;
    alone.disk.values.set(KEYRING, value(await changeKeyring(keys.sealed, keys.wrapping, { space, epochs })));
    const { link } = await openDevice(alone);
    value(await link.takeChain(0, a.link.chain(0)));
    expect(link.standing()).toMatchObject({ membership: null, alarms: [{ kind: "chain-forged", at: 0 }] });
  });
});
