import { newSecret, type OpenKeyring } from "@counterpoint/crypto";
import type { DeviceId } from "@counterpoint/kernel";
import { fromHex, newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { beforeEach, expect, test } from "vitest";
import { type Attacked, alarmsOf, attacked, stateOf, textsOf, write } from "../testing/attacked.ts";
import { batchOf, envelopeAs } from "../testing/forged.ts";
import { extend, keysOf, openDevice, send, type TestDevice } from "../testing/links.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";

let first: TestDevice;
let second: TestDevice;
let thief: OpenKeyring;
let other: DeviceId;
let state: Membership;
let forge: Attacked["forge"];
let give: Attacked["give"];

beforeEach(async () => {
  ({ first, second, thief, other, state, forge, give } = await attacked());
});

test("the control: what an honest device sends raises nothing and is merged", async () => {
  await give(await forge({ text: "honest" }));
  expect([alarmsOf(first), textsOf(first)]).toEqual([[], ["honest"]]);
});

test("any bytes at all", async () => {
  await give(Uint8Array.of(1, 1, 3), new Uint8Array(800));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "too-short", hash: expect.any(String) }]);
  expect(first.link.standing().newer).toBe(true);
});

test("one flipped bit, wherever it is, is never merged", async () => {
  const honest = await forge();
  const flips = [0, 20, 60, 200, honest.length - 1];
  await give(...flips.map((at) => honest.with(at, (honest[at] ?? 0) ^ 1)));
  expect(textsOf(first)).toEqual([]);
  expect(alarmsOf(first).map(({ kind }) => kind)).toContain("forged");
});

test("an entry that is not here, named by nobody: altered on the way, it neither waits nor is taken for another chain", async () => {
  const named = await forge({ chainHead: new Uint8Array(32).fill(9) });
  await give(named.with(named.length - 1, (named.at(-1) ?? 0) ^ 1));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other, why: "signature", hash: expect.any(String) }]);
  value(await first.link.takeChain(0, first.link.chain(0)));
  expect([alarmsOf(first).length, first.link.standing().chainWanted]).toEqual([1, false]);
});

test("what nobody in the chain has signed takes no room for good, keeps nothing else out, and is no other chain", async () => {
  const strange = await forge({ device: newDeviceId(seededChance(9)), chainHead: new Uint8Array(32).fill(9) });
  const many = Array.from({ length: 4_200 }, (_, at) => {
    const bytes = strange.slice();
    new DataView(bytes.buffer).setUint32(bytes.length - 4, at);
    return bytes;
  });
  value(await first.link.takeLoose(many));
  await give(await forge({ text: "honest" }));
  value(await first.link.takeChain(0, first.link.chain(0)));
  expect([textsOf(first), alarmsOf(first)]).toEqual([["honest"], []]);
  const kept = [...first.world.disk.values.keys()].filter((name) => name.startsWith("aside "));
  expect(kept).toHaveLength(4_096);
});

test("of another space", async () => {
  await give(await forge({ space: newSpaceId(seededChance(9)) }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "other-space", hash: expect.any(String) }]);
});

test("by a device that the chain does not know", async () => {
  await give(await forge({ device: newDeviceId(seededChance(9)) }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: null, why: "unknown-device", hash: expect.any(String) }]);
});

test("in the name of another device, signed with a key of its own", async () => {
  await give(await forge({ device: first.link.device }));
  expect(alarmsOf(first)).toEqual([
    { kind: "forged", device: first.link.device, why: "signature", hash: expect.any(String) },
  ]);
});

test("sealed under an epoch that does not hold at the entry it names", async () => {
  await give(await forge({ epoch: 0 }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other, why: "wrong-epoch", hash: expect.any(String) }]);
});

test("naming an entry from before it was in the chain", async () => {
  await give(await forge({ chainHead: fromHex(state.steps[1]?.hash ?? ""), epoch: 0 }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other, why: "not-yet-added", hash: expect.any(String) }]);
});

test("signed, but sealed under another secret: what follows it still counts", async () => {
  const wrong = await envelopeAs({ ...thief, epochs: [newSecret(), newSecret()] }, state);
  await give(wrong, await forge({ text: "after", after: { devSeq: 1, envelope: wrong } }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other, why: "not-authentic", hash: expect.any(String) }]);
  expect(textsOf(first)).toEqual(["after"]);
});

test("with something written in the name of another device of the chain", async () => {
  await give(await forge({ batches: [batchOf(first.link.device, "put into my mouth")] }));
  expect(alarmsOf(first)).toEqual([{ kind: "forged", device: other, why: "foreign-stamp", hash: expect.any(String) }]);
  expect(textsOf(first)).toEqual([]);
});

test("the one before it is withheld: it waits, and the alarm ends when that arrives", async () => {
  const one = await forge({ text: "one" });
  const two = await forge({ text: "two", after: { devSeq: 1, envelope: one } });
  await give(two);
  expect([alarmsOf(first), textsOf(first)]).toEqual([[{ kind: "withheld", device: other, devSeq: 1 }], []]);
  expect(value(await first.link.takeLoose([one]))).toBe(2);
  expect([alarmsOf(first), textsOf(first).toSorted()]).toEqual([[], ["one", "two"]]);
});

test("two under one number: the second is not merged, and nothing is lost of the first", async () => {
  const one = await forge({ text: "one" });
  await give(one);
  await give(one, await forge({ text: "another" }));
  expect(alarmsOf(first)).toEqual([{ kind: "device-forked", device: other, devSeq: 1 }]);
  expect(textsOf(first)).toEqual(["one"]);
});

test("a number that follows on another than the one that was seen", async () => {
  const [one, unseen] = [await forge({ text: "one" }), await forge({ text: "unseen" })];
  await give(one, await forge({ text: "two", after: { devSeq: 1, envelope: unseen } }));
  expect(alarmsOf(first)).toEqual([{ kind: "device-forked", device: other, devSeq: 2 }]);
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

test("at a place that its device had seen before it wrote: the relay is not right, no device is accused, nothing is lost", async () => {
  const lie = await forge({ seenSeq: 1, seenHash: new Uint8Array(32).fill(1) });
  await give(lie, await forge({ text: "after", after: { devSeq: 1, envelope: lie } }));
  expect(alarmsOf(first)).toContainEqual({ kind: "log-changed", seq: 1 });
  expect(alarmsOf(first).map(({ kind }) => kind)).not.toContain("backdated");
  expect(textsOf(first).toSorted()).toEqual(["after", "forged"]);
});

test("naming an older entry than its envelope before", async () => {
  const one = await forge({ text: "one" });
  await extend(first, await first.link.acts.newEpoch());
  value(await second.link.takeChain(0, first.link.chain(0)));
  const two = await envelopeAs(await keysOf(second.world), stateOf(first), {
    text: "two",
    after: { devSeq: 1, envelope: one },
  });
  await give(one, two, await forge({ text: "back", after: { devSeq: 2, envelope: two } }));
  expect(alarmsOf(first)).toEqual([{ kind: "backdated", device: other, devSeq: 3 }]);
  expect(textsOf(first).toSorted()).toEqual(["one", "two"]);
});

test("written after its device was taken out", async () => {
  const early = await forge({ text: "early" });
  await give(early);
  await extend(first, await first.link.acts.removeDevice(other));
  value(await first.link.takeLoose([await forge({ text: "late", after: { devSeq: 1, envelope: early } })]));
  expect([alarmsOf(first), textsOf(first)]).toEqual([[{ kind: "after-removal", device: other, devSeq: 2 }], ["early"]]);
});
