import { newSecret, type OpenKeyring, sign } from "@counterpoint/crypto";
import { fromHex, newDeviceId, newOpId, newSpaceId, seededChance, toHex } from "@counterpoint/kernel";
import { draft, ENTRY_LABEL, headOf, type Membership, withSignatures } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { hashOfEnvelope } from "../envelope.ts";
import type { Bytes } from "../storage/port.ts";
import { entryBy, newDevice } from "../testing/chains.ts";
import { batchOf, envelopeAs, type Wish } from "../testing/forged.ts";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  enter,
  extend,
  fetch,
  joinBook,
  keysOf,
  newWorld,
  openDevice,
  publicKeysOf,
  send,
  type TestDevice,
} from "../testing/links.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import { epochAct } from "./epoch-act.ts";
import { afterEnvelope } from "./log-hash.ts";
import type { Arrived } from "./port.ts";
import { ZEROS } from "./state.ts";

let first: TestDevice;
let second: TestDevice;
let thief: OpenKeyring;
let state: Membership;
let log: Arrived[];

beforeEach(async () => {
  ({ first } = await beginLinkedBook());
  second = await joinBook(first, newWorld(2));
  thief = await keysOf(second.world);
  const { membership } = first.link.standing();
  if (membership === null) throw new Error("there is a chain");
  state = membership;
  log = [];
});

const write = async ({ space }: TestDevice, text: string) => value(await space.commit(set(noteKind, text, { text })));
const textsOf = ({ space }: TestDevice) => space.list(noteKind).map(({ fields }) => fields.text);
const alarmsOf = ({ link }: TestDevice) => link.standing().alarms;
const forge = (wish: Wish = {}): Promise<Bytes> => envelopeAs(thief, state, wish);
const arrived = (...envelopes: readonly Bytes[]): Arrived[] =>
  envelopes.map((envelope, at) => ({ seq: at + 1, envelope }));
const give = async (...envelopes: readonly Bytes[]) =>
  value(await first.link.takeLog(arrived(...envelopes), envelopes.length));
const other = () => second.link.device;

async function logHash(...envelopes: readonly Bytes[]): Promise<Bytes> {
  let seen = { seq: 0, hash: ZEROS };
  for (const envelope of envelopes) seen = await afterEnvelope(seen, toHex(await hashOfEnvelope(envelope)));
  return fromHex(seen.hash);
}

test("the control: what an honest device sends raises nothing and is merged", async () => {
  await give(await forge({ text: "honest" }));
  expect([alarmsOf(first), textsOf(first)]).toEqual([[], ["honest"]]);
});

describe("envelopes", () => {
  test("any bytes at all", async () => {
    await give(Uint8Array.of(1, 1, 3), new Uint8Array(800));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "too-short" }]);
    expect(first.link.standing().newer).toBe(true);
  });

  test("one flipped bit, wherever it is, is never merged", async () => {
    const honest = await forge();
    const flips = [0, 20, 60, 200, honest.length - 1];
    await give(...flips.map((at) => honest.with(at, (honest[at] ?? 0) ^ 1)));
    expect(textsOf(first)).toEqual([]);
    expect(alarmsOf(first).map(({ kind }) => kind)).toContain("forged");
  });

  test("of another space", async () => {
    await give(await forge({ space: newSpaceId(seededChance(9)) }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "other-space" }]);
  });

  test("by a device that the chain does not know", async () => {
    await give(await forge({ device: newDeviceId(seededChance(9)) }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "unknown-device" }]);
  });

  test("in the name of another device, signed with a key of its own", async () => {
    await give(await forge({ device: first.link.device }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: first.link.device, why: "signature" }]);
  });

  test("sealed under an epoch that does not hold at the entry it names", async () => {
    await give(await forge({ epoch: 0 }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other(), why: "wrong-epoch" }]);
  });

  test("naming an entry from before it was in the chain", async () => {
    await give(await forge({ chainHead: fromHex(state.steps[1]?.hash ?? ""), epoch: 0 }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other(), why: "not-yet-added" }]);
  });

  test("signed, but sealed under another secret: what follows it still counts", async () => {
    const wrong = await envelopeAs({ ...thief, epochs: [newSecret(), newSecret()] }, state);
    await give(wrong, await forge({ text: "after", after: { devSeq: 1, envelope: wrong } }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other(), why: "not-authentic" }]);
    expect(textsOf(first)).toEqual(["after"]);
  });

  test("with something written in the name of another device of the chain", async () => {
    await give(await forge({ batches: [batchOf(first.link.device, "put into my mouth")] }));
    expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other(), why: "foreign-stamp" }]);
    expect(textsOf(first)).toEqual([]);
  });

  test("the one before it is withheld: it waits, and the alarm ends when that arrives", async () => {
    const one = await forge({ text: "one" });
    const two = await forge({ text: "two", after: { devSeq: 1, envelope: one } });
    await give(two);
    expect([alarmsOf(first), textsOf(first)]).toEqual([[{ kind: "withheld", device: other(), devSeq: 1 }], []]);
    expect(value(await first.link.takeLoose([one]))).toBe(2);
    expect([alarmsOf(first), textsOf(first).toSorted()]).toEqual([[], ["one", "two"]]);
  });

  test("two under one number: the second is not merged, and nothing is lost of the first", async () => {
    const one = await forge({ text: "one" });
    await give(one);
    await give(one, await forge({ text: "another" }));
    expect(alarmsOf(first)).toEqual([{ kind: "device-forked", device: other(), devSeq: 1 }]);
    expect(textsOf(first)).toEqual(["one"]);
  });

  test("a number that follows on another than the one that was seen", async () => {
    const [one, unseen] = [await forge({ text: "one" }), await forge({ text: "unseen" })];
    await give(one, await forge({ text: "two", after: { devSeq: 1, envelope: unseen } }));
    expect(alarmsOf(first)).toEqual([{ kind: "device-forked", device: other(), devSeq: 2 }]);
    expect(textsOf(first)).toEqual(["one"]);
  });

  test("of this very device, which did not write it: a copy of it is in use, and it sends nothing more", async () => {
    const copy = createWorld(copyOf(first.world.disk), 77);
    const twin = await openDevice(copy);
    await write(twin, "by the copy");
    const [envelope = new Uint8Array()] = await send(twin);
    await give(envelope);
    expect(alarmsOf(first)).toEqual([{ kind: "device-forked", device: first.link.device, devSeq: 1 }]);
    await write(first, "kept here");
    expect(first.link.standing().mayWrite).toBe(false);
    expect(value(await first.link.next())).toBeUndefined();
  });

  test("claiming to have seen its own place, or one behind it: said, and not lost, since the relay may have moved it", async () => {
    const lie = await forge({ seenSeq: 1, seenHash: new Uint8Array(32).fill(1) });
    await give(lie, await forge({ text: "after", after: { devSeq: 1, envelope: lie } }));
    expect(alarmsOf(first)).toContainEqual({ kind: "backdated", device: other() });
    expect(textsOf(first).toSorted()).toEqual(["after", "forged"]);
  });

  test("naming an older entry than its envelope before", async () => {
    const one = await forge({ text: "one" });
    await extend(first, await first.link.acts.newEpoch());
    const { membership } = first.link.standing();
    if (membership === null) throw new Error("there is a chain");
    value(await second.link.takeChain(0, first.link.chain(0)));
    const two = await envelopeAs(await keysOf(second.world), membership, {
      text: "two",
      after: { devSeq: 1, envelope: one },
    });
    await give(one, two, await forge({ text: "back", after: { devSeq: 2, envelope: two } }));
    expect(alarmsOf(first)).toEqual([{ kind: "backdated", device: other() }]);
    expect(textsOf(first).toSorted()).toEqual(["one", "two"]);
  });

  test("written after its device was taken out", async () => {
    const early = await forge({ text: "early" });
    await give(early);
    await extend(first, await first.link.acts.removeDevice(other()));
    value(await first.link.takeLoose([await forge({ text: "late", after: { devSeq: 1, envelope: early } })]));
    expect([alarmsOf(first), textsOf(first)]).toEqual([[{ kind: "after-removal", device: other() }], ["early"]]);
  });
});

describe("the log of a relay", () => {
  test("another device was shown another log", async () => {
    await write(first, "mine");
    await send(first, log);
    await fetch(first, log);
    const elsewhere = await logHash(await forge({ text: "unseen" }));
    value(await first.link.takeLog([{ seq: 2, envelope: await forge({ seenSeq: 1, seenHash: elsewhere }) }], 2));
    expect(alarmsOf(first)).toEqual([{ kind: "log-forked", device: other(), seq: 1 }]);
    expect(textsOf(first)).toContain("forged");
  });

  test("a claim about what was not read yet is held against it when it is", async () => {
    await write(first, "mine");
    const [mine = new Uint8Array()] = await send(first, log);
    const [right, wrong] = [await logHash(mine), new Uint8Array(32).fill(7)];
    const one = await forge({ text: "one", seenSeq: 1, seenHash: right });
    value(await first.link.takeLoose([one]));
    await fetch(first, log);
    expect(alarmsOf(first)).toEqual([]);
    const two = await forge({ text: "two", seenSeq: 2, seenHash: wrong, after: { devSeq: 1, envelope: one } });
    value(await first.link.takeLoose([two]));
    value(await first.link.takeLog([{ seq: 2, envelope: one }], 2));
    expect(alarmsOf(first)).toEqual([{ kind: "log-forked", device: other(), seq: 2 }]);
  });

  test("what a device was told when it was let in is held against the log too", async () => {
    const third = newWorld(3);
    await third.open();
    await extend(first, await first.link.acts.addDevice(await publicKeysOf(third)));
    await extend(first, await first.link.acts.newEpoch());
    await enter(first, third, { seen: { device: first.link.device, seq: 5, hash: new Uint8Array(32).fill(5) } });
    const device = await openDevice(third);
    value(await device.link.takeLog([], 2));
    expect(alarmsOf(device)).toEqual([{ kind: "rolled-back", what: "log", had: 5, has: 2 }]);
  });

  test("it gives a place another content than it had", async () => {
    const [one, another] = [await forge({ text: "one" }), await forge({ text: "another" })];
    await give(one);
    value(await first.link.takeLog(arrived(one), 1));
    expect(alarmsOf(first)).toEqual([]);
    value(await first.link.takeLog(arrived(another), 1));
    expect(alarmsOf(first)).toContainEqual({ kind: "log-changed", seq: 1 });
  });

  test("it leaves a place out", async () => {
    const one = await forge({ text: "one" });
    const two = await forge({ text: "two", after: { devSeq: 1, envelope: one } });
    value(
      await first.link.takeLog(
        [
          { seq: 1, envelope: one },
          { seq: 3, envelope: two },
        ],
        3,
      ),
    );
    expect(alarmsOf(first)).toEqual([{ kind: "log-changed", seq: 2 }]);
    expect([textsOf(first), first.link.standing().seen.seq]).toEqual([["one"], 1]);
  });

  test("it gives another place than it has promised", async () => {
    await write(first, "mine");
    const mine = value(await first.link.next()) ?? new Uint8Array();
    value(await first.link.kept(mine, 1));
    await give(await forge(), mine);
    expect(alarmsOf(first)).toEqual([{ kind: "log-changed", seq: 1 }]);
  });

  test("it was put back: it reaches less far than was seen of it, or than it has promised", async () => {
    await give(await forge());
    value(await first.link.takeLog([], 0));
    expect(alarmsOf(first)).toEqual([{ kind: "rolled-back", what: "log", had: 1, has: 0 }]);
    await write(second, "mine");
    const mine = value(await second.link.next()) ?? new Uint8Array();
    value(await second.link.kept(mine, 4));
    value(await second.link.takeLog([], 3));
    expect(alarmsOf(second)).toEqual([{ kind: "rolled-back", what: "log", had: 4, has: 3 }]);
  });
});

describe("the chain", () => {
  test("another entry at a place that has one", async () => {
    const before = value(await first.link.takeChain(0, []));
    expect(before).toBeUndefined();
    const [one, two] = [await first.link.acts.newEpoch(), await first.link.acts.newEpoch()];
    await extend(first, one);
    value(await first.link.takeChain(4, [two]));
    expect(alarmsOf(first)).toEqual([{ kind: "chain-forked", at: 4 }]);
  });

  test("an entry that follows one that is not here", async () => {
    const head = new Uint8Array(32).fill(3);
    const unsigned = draft(
      { ...state, steps: [{ hash: toHex(head), signer: null, counted: false, outranked: false, epoch: null }] },
      { by: "device", device: thief.device },
      { kind: "remove-device", device: first.link.device, last: { devSeq: 0, hash: new Uint8Array(32) } },
    );
    const entry = withSignatures(unsigned, await sign(thief.signingKey, ENTRY_LABEL, unsigned));
    value(await first.link.takeChain(4, [entry]));
    expect(alarmsOf(first)).toEqual([{ kind: "chain-forked", at: 4 }]);
  });

  test("a head that is nowhere to be found, once the chain was fetched; until then it waits", async () => {
    await give(await forge({ chainHead: new Uint8Array(32).fill(8) }));
    expect(alarmsOf(first)).toEqual([]);
    expect(first.link.standing().chainWanted).toBe(true);
    value(await first.link.takeChain(4, [], 4));
    expect(alarmsOf(first)).toEqual([{ kind: "chain-forked", at: 4 }]);
    expect(first.link.standing().chainWanted).toBe(false);
  });

  test("the head arrives with the chain: nothing was wrong", async () => {
    value(await second.link.takeChain(0, first.link.chain(0)));
    await extend(second, await second.link.acts.newEpoch());
    await write(second, "under the next");
    await give(...(await send(second)));
    expect(first.link.standing().chainWanted).toBe(true);
    value(await first.link.takeChain(4, second.link.chain(4), 5));
    expect([alarmsOf(first), textsOf(first)]).toEqual([[], ["under the next"]]);
  });

  test("an entry that nobody of the chain has signed, or may", async () => {
    const forged = await first.link.acts.newEpoch();
    value(await first.link.takeChain(4, [forged.with(forged.length - 1, (forged.at(-1) ?? 0) ^ 1)]));
    expect(alarmsOf(first)).toEqual([{ kind: "chain-forged", at: 4 }]);
    const stranger = await newDevice(first.link.space, seededChance(3));
    value(await second.link.takeChain(4, [await entryBy(stranger, state, { kind: "dissolve" })]));
    expect(alarmsOf(second)).toEqual([{ kind: "chain-forged", at: 4 }]);
  });

  test("it is shorter than the relay once said; what never was there does not count", async () => {
    value(await first.link.takeChain(4, [], 2));
    expect(alarmsOf(first)).toEqual([]);
    value(await first.link.takeChain(4, [], 4));
    value(await first.link.takeChain(4, [], 3));
    expect(alarmsOf(first)).toEqual([{ kind: "rolled-back", what: "chain", had: 4, has: 3 }]);
  });

  test("hold:H9 an entry of a later version is no attack: what is here stays, and nothing is written", async () => {
    const later = (await first.link.acts.newEpoch()).with(0, 2);
    value(await first.link.takeChain(4, [later]));
    expect(first.link.standing()).toMatchObject({ alarms: [], newer: true, mayWrite: false, chainLength: 4 });
  });

  test("a lockbox with another secret than the chain commits to", async () => {
    const wrong = await epochAct(state, newSecret(), thief.epochs[1]);
    const right = await epochAct(state, newSecret(), thief.epochs[1]);
    const boxes = right.boxes.map((box) => wrong.boxes.find(({ device }) => device === box.device) ?? box);
    const entry = await entryBy(thief, state, { ...right, boxes });
    value(await first.link.takeChain(4, [entry]));
    expect(alarmsOf(first)).toEqual([{ kind: "wrong-epoch-secret", epoch: 2 }]);
    expect(first.link.standing()).toMatchObject({ mayWrite: false, chainLength: 5 });
  });
});

test("an alarm that was read is shown no more, also after a restart, and another still is", async () => {
  await give(await forge({ device: newDeviceId(seededChance(9)) }));
  const [alarm] = alarmsOf(first);
  if (alarm === undefined) throw new Error("there is one");
  value(await first.link.dismiss(alarm));
  expect(alarmsOf(first)).toEqual([]);
  const again = await openDevice(first.world);
  expect(alarmsOf(again)).toEqual([]);
  value(await again.link.takeLog([], 0));
  expect(alarmsOf(again)).toEqual([{ kind: "rolled-back", what: "log", had: 1, has: 0 }]);
});

test("a relay that makes up alarms without end fills nothing", async () => {
  const made = await Promise.all(
    Array.from({ length: 90 }, (_, at) =>
      forge({ chainHead: headOf(state), device: newDeviceId(seededChance(at)), opId: newOpId(seededChance(at)) }),
    ),
  );
  await give(...made);
  for (let head = 90; head > 0; head--) value(await first.link.takeLog([], head - 1));
  expect(alarmsOf(first).length).toBeLessThanOrEqual(64);
});
