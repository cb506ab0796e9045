import { newSecret, type OpenKeyring } from "@counterpoint/crypto";
import { seededChance } from "@counterpoint/kernel";
import type { Act, Mark, Membership } from "@counterpoint/membership";
import { type ClientMessage, decodeFromRelay, type RelayMessage } from "@counterpoint/wire";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { type Conversation, converse } from "../sync/conversation.ts";
import {
  type Begun,
  beginBook,
  deviceKeys,
  entryBy,
  envelopeBy,
  epochFor,
  folded,
  newDevice,
  proofBy,
} from "./chains.ts";
import { createTestRelay, type TestRelay } from "./relay.ts";
import { value } from "./world.ts";

const talk = async (relay: TestRelay): Promise<Conversation> => value(await converse(relay.transport));

const said = async (to: Conversation, message: ClientMessage): Promise<RelayMessage> => value(await to.ask(message));

const prove = async (to: Conversation, keys: OpenKeyring): Promise<RelayMessage> =>
  said(to, {
    type: "prove",
    space: keys.space,
    device: keys.device,
    signature: await proofBy(keys, to.nonce, to.origin),
  });

/** A relay that has the book, and a line on which its phone has proved itself. */
async function begun() {
  const [relay, book] = [createTestRelay(), await beginBook()];
  const line = await talk(relay);
  const [genesis, epoch] = book.chain;
  if (genesis === undefined || epoch === undefined) throw new Error("a book begins with two entries");
  expect(await said(line, { type: "create", space: book.space, genesis })).toEqual({ type: "done" });
  expect(await extend(line, book, 1, epoch)).toEqual({ type: "done" });
  return { relay, book, line, epoch, state: await folded(book.chain, book.space) };
}

const extend = (line: Conversation, { space }: Begun, at: number, entry: Bytes) =>
  said(line, { type: "extend", space, at, entry });

const append = (line: Conversation, ...envelopes: readonly Bytes[]) => said(line, { type: "append", envelopes });

const chance = seededChance(9);

const NOTHING: Mark = { devSeq: 0, hash: new Uint8Array(32) };

test("proves devices of the chain, by their key alone, and says how far it reaches", async () => {
  const { line, book, relay } = await begun();
  expect(await prove(line, book.phone)).toEqual({ type: "proved", head: 0, chainLength: 2 });
  const stranger = await newDevice(book.space, chance);
  expect(await prove(await talk(relay), stranger)).toEqual({ type: "refused", why: "bad-proof" });
  const other = await talk(relay);
  const signature = await proofBy(book.phone, line.nonce, line.origin);
  const replayed = { type: "prove", space: book.space, device: book.phone.device, signature } as const;
  expect(await said(other, replayed)).toEqual({ type: "refused", why: "bad-proof" });
});

test("answers nothing about a space to whoever has not proved a device of it", async () => {
  const { line, book, state } = await begun();
  const notProved = { type: "refused", why: "not-proved" };
  expect(await said(line, { type: "read-log", space: book.space, after: 0, limit: 1 })).toEqual(notProved);
  expect(await said(line, { type: "read-chain", space: book.space, from: 0 })).toEqual(notProved);
  expect(await append(line, await envelopeBy(book.phone, state, chance))).toEqual({
    type: "kept",
    outcomes: [{ outcome: "not-proved", seq: 0 }],
  });
});

test("keeps an envelope once, in its place, and gives it back", async () => {
  const { line, book, state } = await begun();
  await prove(line, book.phone);
  const first = await envelopeBy(book.phone, state, chance);
  const second = await envelopeBy(book.phone, state, chance, { devSeq: 1, envelope: first });
  const kept = (...seqs: readonly number[]) => ({
    type: "kept",
    outcomes: seqs.map((seq) => ({ outcome: "kept", seq })),
  });
  expect(await append(line, first)).toEqual(kept(1));
  expect(await append(line, first, second)).toEqual(kept(1, 2));
  expect(await said(line, { type: "read-log", space: book.space, after: 1, limit: 9 })).toEqual({
    type: "log",
    space: book.space,
    head: 2,
    entries: [{ seq: 2, envelope: second }],
  });
});

test("takes the next entry of a chain and no other", async () => {
  const { line, book, epoch, state } = await begun();
  const laptop = await newDevice(book.space, chance);
  const add = await entryBy(book.phone, state, { kind: "add-device", ...deviceKeys(laptop) });
  expect(await extend(line, book, 1, epoch)).toEqual({ type: "done" });
  expect(await extend(line, book, 1, add)).toEqual({ type: "refused", why: "not-next" });
  expect(await extend(line, book, 3, add)).toEqual({ type: "refused", why: "not-next" });
  expect(await extend(line, book, 2, await entryBy(laptop, state, epochFor(state)))).toEqual({
    type: "refused",
    why: "not-allowed",
  });
  expect(await extend(line, book, 2, add)).toEqual({ type: "done" });
  const late = await entryBy(book.phone, state, {
    kind: "add-device",
    ...deviceKeys(await newDevice(book.space, chance)),
  });
  expect(await extend(line, book, 3, late)).toEqual({ type: "refused", why: "not-next" });
});

/** The chain with one more entry, here and at the relay. */
async function grow(
  line: Conversation,
  book: Begun,
  keys: OpenKeyring,
  act: (state: Membership) => Act,
): Promise<Begun> {
  const entry = await entryBy(keys, await folded(book.chain, book.space), act(await folded(book.chain, book.space)));
  expect(await extend(line, book, book.chain.length, entry)).toEqual({ type: "done" });
  return { ...book, chain: [...book.chain, entry] };
}

const outcome = (why: string) => ({ type: "kept", outcomes: [{ outcome: why, seq: 0 }] });

test("takes what the chain lets count, under the epoch of the head that it names, and nothing of whoever was taken out", async () => {
  const { line, relay, book } = await begun();
  const laptop = await newDevice(book.space, chance);
  const added = await grow(line, book, book.phone, () => ({ kind: "add-device", ...deviceKeys(laptop) }));
  const both = await grow(line, added, laptop, epochFor);
  const other = await talk(relay);
  await prove(line, book.phone);
  await prove(other, laptop);
  const phone = { ...book.phone, epochs: [...book.phone.epochs, newSecret()] };
  const before = await folded(both.chain, book.space);
  expect(await append(line, await envelopeBy(book.phone, before, chance))).toEqual(outcome("stale-epoch"));
  const remove = { kind: "remove-device", device: laptop.device, last: NOTHING } as const;
  const without = await grow(line, both, book.phone, () => remove);
  const owing = await folded(without.chain, book.space);
  expect(await append(line, await envelopeBy(phone, owing, chance))).toEqual(outcome("stale-epoch"));
  const kept = (seq: number) => ({ type: "kept", outcomes: [{ outcome: "kept", seq }] });
  expect(await append(line, await envelopeBy(phone, before, chance))).toEqual(kept(1));
  expect(await append(other, await envelopeBy(laptop, before, chance))).toEqual(outcome("not-proved"));
  expect(await prove(other, laptop)).toEqual({ type: "refused", why: "removed" });
  const owed = await grow(line, without, book.phone, epochFor);
  const anew = { ...phone, epochs: [...phone.epochs, newSecret()] };
  const after = await envelopeBy(anew, await folded(owed.chain, book.space), chance);
  expect(await append(line, after)).toEqual(kept(2));
  expect(await said(other, { type: "read-chain", space: book.space, from: 4 })).toMatchObject({ type: "chain" });
});

test("tells all who follow of chain and log, those who were taken out for the last time, and the author not of its own", async () => {
  const { relay, book, line } = await begun();
  const laptop = await newDevice(book.space, chance);
  const heard = new Map<string, RelayMessage[]>();
  const follow = async (name: string, keys: OpenKeyring): Promise<Conversation> => {
    const messages: RelayMessage[] = [];
    heard.set(name, messages);
    const to = value(await converse(relay.transport, { unasked: (message) => messages.push(message) }));
    expect(await prove(to, keys)).toMatchObject({ type: "proved" });
    return to;
  };
  const added = await grow(line, book, book.phone, () => ({ kind: "add-device", ...deviceKeys(laptop) }));
  const phone = await follow("phone", book.phone);
  await follow("laptop", laptop);
  const envelope = await envelopeBy(book.phone, await folded(added.chain, book.space), chance);
  await append(phone, envelope);
  const removed = await grow(line, added, book.phone, () => ({
    kind: "remove-device",
    device: laptop.device,
    last: NOTHING,
  }));
  await grow(line, removed, book.phone, epochFor);
  const [third, fourth] = [removed.chain.at(-1), (await folded(removed.chain, book.space)).steps.length];
  expect(fourth).toBe(4);
  expect(heard.get("laptop")).toEqual([
    { type: "log", space: book.space, head: 1, entries: [{ seq: 1, envelope }] },
    { type: "chain", space: book.space, from: 3, entries: [third] },
  ]);
  expect(heard.get("phone")).toMatchObject([
    { type: "chain", from: 3 },
    { type: "chain", from: 4 },
  ]);
});

test("refuses what it is told to refuse, and closes the line at what is no frame", async () => {
  const { relay, book, line } = await begun();
  relay.refuse = ({ type }) => (type === "prove" ? "unavailable" : undefined);
  expect(await prove(line, book.phone)).toEqual({ type: "refused", why: "unavailable" });
  const heard: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const raw = relay.transport.open({
    opened: () => undefined,
    received: (frame) => {
      heard.push(value(decodeFromRelay(frame)).message.type);
      if (heard.length === 1) raw.send(Uint8Array.of(1, 2, 3));
    },
    closed: resolve,
  });
  await promise;
  expect(heard).toEqual(["hello", "refused"]);
  relay.cut();
  expect(await line.ask({ type: "read-log", space: book.space, after: 0, limit: 1 })).toEqual({
    ok: false,
    error: "offline",
  });
});
