import type { OpenKeyring } from "@counterpoint/crypto";
import { fromHex } from "@counterpoint/kernel";
import { type Membership, placeOf } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { hashOfEnvelope, openEnvelope } from "../envelope.ts";
import type { Bytes } from "../storage/port.ts";
import { entryBy } from "../testing/chains.ts";
import { batchOf, envelopeAs } from "../testing/forged.ts";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  byMember,
  extend,
  fetch,
  joinBook,
  keysOf,
  newWorld,
  openDevice,
  send,
  type TestDevice,
} from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

let member: OpenKeyring;
let first: TestDevice;
let second: TestDevice;
let third: TestDevice;
let log: Arrived[];

beforeEach(async () => {
  ({ member, first } = await beginLinkedBook());
  second = await joinBook(first, newWorld(2));
  third = await joinBook(first, newWorld(3));
  await learn(second);
  log = [];
});

const write = async ({ space }: TestDevice, id: string, text = id) =>
  value(await space.commit(set(noteKind, id, { text })));
const notesOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ id, fields }) => `${id} ${fields.text}`)
    .toSorted();
const learn = async ({ link }: TestDevice) => value(await link.takeChain(0, first.link.chain(0)));
const stateOf = ({ link }: TestDevice): Membership => {
  const { membership } = link.standing();
  if (membership === null) throw new Error("there is a chain");
  return membership;
};
const given = async ({ link }: TestDevice): Promise<readonly Bytes[]> => {
  const all: Bytes[] = [];
  for await (const one of link.envelopes()) all.push(value(one));
  return all;
};

describe("a device that is taken out", () => {
  test("hold:H6 reads on what it had, is told, writes nothing more, and cannot open what is sealed after", async () => {
    await write(second, "before");
    await send(second, log);
    await fetch(first, log);
    await extend(first, await first.link.acts.removeDevice(second.link.device));
    await extend(first, await first.link.acts.newEpoch());
    await write(first, "after");
    const [sealed = new Uint8Array()] = await send(first, log);

    await write(second, "too late");
    await learn(second);
    expect(second.link.standing()).toMatchObject({ removed: true, mayWrite: false, epochDue: false, alarms: [] });
    expect(value(await second.link.next())).toBeUndefined();
    await fetch(second, log);
    expect(notesOf(second)).toEqual(["before before", "too late too late"]);
    const keys = await keysOf(second.world);
    expect(keys.epochs).toHaveLength(stateOf(first).epochs.length - 1);
    const { verifyKey } = await keysOf(first.world);
    for (const secret of keys.epochs) {
      const opened = await openEnvelope(sealed, {
        space: first.space.id,
        device: () => verifyKey,
        epoch: () => secret,
      });
      expect(opened).toEqual({ ok: false, error: "not-authentic" });
    }
    // The control: whoever stayed opens it.
    await learn(third);
    await fetch(third, log);
    expect(notesOf(third)).toEqual(["after after", "before before"]);
  });

  test("what it wrote after the last that counts loses its effect, here and in a snapshot, in every tab", async () => {
    await write(second, "kept");
    const [kept = new Uint8Array()] = await send(second, log);
    await write(second, "lost");
    await write(second, "kept", "changed");
    await send(second, log);
    await fetch(first, log);
    await fetch(third, log);
    value(await third.space.tidy());
    const tab = await openDevice(third.world);
    const last = { devSeq: 1, hash: await hashOfEnvelope(kept) };
    await extend(first, await removalBy(last));
    await learn(third);
    for (const device of [first, third]) {
      expect(notesOf(device)).toEqual(["kept kept"]);
      expect(device.link.standing().alarms).toEqual([{ kind: "after-removal", device: second.link.device, devSeq: 2 }]);
    }
    value(await tab.space.refresh());
    expect(notesOf(tab)).toEqual(["kept kept"]);
    expect(notesOf(await openDevice(third.world))).toEqual(["kept kept"]);
    // A file that this device makes has it no more; taking it again changes nothing.
    const file = await given(third);
    expect(file).toHaveLength(1);
    expect(value(await third.link.takeLoose(log.map(({ envelope }) => envelope)))).toBe(0);
    expect(notesOf(third)).toEqual(["kept kept"]);
    expect(await third.space.check()).toMatchObject({ ok: true, value: "same" });
  });

  test("the words say that it was no theft: what counted comes back", async () => {
    await write(second, "mine");
    await send(second, log);
    await fetch(third, log);
    const before = stateOf(first).steps.at(-1)?.hash ?? "";
    await extend(first, await removalBy({ devSeq: 0, hash: new Uint8Array(32) }));
    await learn(third);
    expect(notesOf(third)).toEqual([]);
    expect(await given(third)).toEqual([]);
    const state = stateOf(first);
    expect(placeOf(state, fromHex(before))).toBeDefined();
    const rotate = {
      kind: "rotate-member" as const,
      signing: new Uint8Array(32).fill(5),
      recovery: new Uint8Array(32).fill(6),
    };
    await extend(first, await byMember(member, state, fromHex(before), rotate));
    await learn(third);
    expect(notesOf(third)).toEqual(["mine mine"]);
    expect(await given(third)).toHaveLength(1);
    await learn(second);
    expect(second.link.standing().removed).toBe(false);
  });

  test("of two branches that it wrote, the one counts to which its last envelope leads back", async () => {
    const keys = await keysOf(second.world);
    const [one, twin] = await Promise.all(["one", "twin"].map((text) => envelopeAs(keys, stateOf(second), { text })));
    if (one === undefined || twin === undefined) throw new Error("both are there");
    const two = await envelopeAs(keys, stateOf(second), { text: "two", after: { devSeq: 1, envelope: twin } });
    value(await third.link.takeLoose([one]));
    value(await third.link.takeLoose([twin, two]));
    expect(notesOf(third)).toEqual(["one one"]);
    await extend(first, await removalBy({ devSeq: 2, hash: await hashOfEnvelope(two) }));
    await learn(third);
    expect(notesOf(third)).toEqual(["twin twin", "two two"]);
    expect(third.link.standing().devices.find(({ device }) => device === second.link.device)?.removal).not.toBeNull();
  });

  test("pinned to the last that was seen of it", async () => {
    await write(second, "one");
    await send(second, log);
    await fetch(first, log);
    await write(second, "unseen");
    const [unseen = new Uint8Array()] = await send(second, log);
    await extend(first, await first.link.acts.removeDevice(second.link.device));
    const removal = stateOf(first).devices.get(second.link.device)?.removal;
    expect(removal?.last.devSeq).toBe(1);
    value(await first.link.takeLoose([unseen]));
    expect(notesOf(first)).toEqual(["one one"]);
  });
});

test("an envelope that came before its epoch waits for the chain, and is opened with it", async () => {
  await extend(first, await first.link.acts.newEpoch());
  const early = await envelopeAs(await keysOf(first.world), stateOf(first), {
    batches: [batchOf(first.link.device, "x")],
  });
  value(await second.link.takeLoose([early]));
  expect([notesOf(second), second.link.standing().chainWanted]).toEqual([[], true]);
  await learn(second);
  expect([notesOf(second), second.link.standing().chainWanted]).toEqual([["x x"], false]);
});

/** By the first device, with another last envelope than it has seen. */
async function removalBy(last: { readonly devSeq: number; readonly hash: Bytes }): Promise<Bytes> {
  return entryBy(await keysOf(first.world), stateOf(first), {
    kind: "remove-device",
    device: second.link.device,
    last,
  });
}
