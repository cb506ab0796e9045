import { newSecret, type OpenKeyring, sign } from "@counterpoint/crypto";
import { seededChance, toHex } from "@counterpoint/kernel";
import { draft, ENTRY_LABEL, type Membership, withSignatures } from "@counterpoint/membership";
import { beforeEach, expect, test } from "vitest";
import { type Attacked, alarmsOf, attacked, textsOf, write } from "../testing/attacked.ts";
import { entryBy, newDevice } from "../testing/chains.ts";
import { extend, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import { epochAct } from "./epoch-act.ts";

let first: TestDevice;
let second: TestDevice;
let thief: OpenKeyring;
let state: Membership;
let forge: Attacked["forge"];
let give: Attacked["give"];

beforeEach(async () => {
  ({ first, second, thief, state, forge, give } = await attacked());
});

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

test("hold:H9 what a relay only said to be of a later version keeps nobody from writing once its chain ends before it", async () => {
  const later = (await first.link.acts.newEpoch()).with(0, 2);
  value(await first.link.takeChain(4, [later], 5));
  value(await first.link.takeChain(4, [], 5));
  expect(first.link.standing()).toMatchObject({ newer: true, mayWrite: false });
  value(await first.link.takeChain(3, first.link.chain(3), 4));
  expect(first.link.standing()).toMatchObject({ newer: false, mayWrite: true, chainLength: 4 });
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
