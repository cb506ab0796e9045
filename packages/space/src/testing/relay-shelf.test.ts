import { type OpenKeyring, sign } from "@counterpoint/crypto";
import { seededChance } from "@counterpoint/kernel";
import {
  announcementContent,
  type ClientMessage,
  locatorContent,
  memberProofContent,
  type RelayMessage,
} from "@counterpoint/wire";
import { expect, test } from "vitest";
import { type Conversation, converse } from "../sync/conversation.ts";
import { type Begun, beginBook, deviceKeys, entryByMember, folded, newDevice, proofBy } from "./chains.ts";
import { createTestRelay } from "./relay.ts";
import { value } from "./world.ts";

const HOUR_MS = 3_600_000;
const chance = seededChance(11);
const DONE = { type: "done" };
const refused = (why: string) => ({ type: "refused", why });

const said = async (to: Conversation, message: ClientMessage): Promise<RelayMessage> => value(await to.ask(message));

/** A book that is there, and a line that did not begin it. */
async function begun() {
  let now = 0;
  const [relay, book] = [createTestRelay({ now: () => now }), await beginBook(4)];
  const [first, line] = [value(await converse(relay.transport)), value(await converse(relay.transport))];
  for (const [at, entry] of book.chain.entries()) {
    const { space } = book;
    const message =
      at === 0 ? { type: "create" as const, space, genesis: entry } : { type: "extend" as const, space, at, entry };
    expect(await said(first, message)).toEqual(DONE);
  }
  const pass = (ms: number): void => {
    now += ms;
  };
  return { relay, book, line, pass };
}

const proveMember = async (to: Conversation, { space, member }: Begun): Promise<RelayMessage> => {
  const content = memberProofContent(to.nonce, space, "a", to.origin);
  return said(to, {
    type: "prove-member",
    space,
    member: "a",
    signature: await sign(member.signingKey, "prove-member", content),
  });
};

const announce = async (to: Conversation, { space, member }: Begun, device: OpenKeyring): Promise<RelayMessage> => {
  const content = announcementContent(space, deviceKeys(device));
  const signature = await sign(member.signingKey, "announce", content);
  return said(to, { type: "announce", space, ...deviceKeys(device), signature });
};

test("a member key reads the chain and announces a device, which has to wait while another could say no", async () => {
  const { book, line, pass, relay } = await begun();
  const { space, phone, member } = book;
  expect(await announce(line, book, phone)).toEqual(refused("not-proved"));
  expect(await proveMember(line, book)).toEqual({ type: "proved", head: 0, chainLength: 2 });
  expect(await said(line, { type: "read-chain", space, from: 1 })).toMatchObject({ entries: [book.chain[1]] });
  expect(await said(line, { type: "read-log", space, after: 0, limit: 1 })).toEqual(refused("not-proved"));

  const heard: RelayMessage[] = [];
  const follower = value(await converse(relay.transport, { unasked: (message) => heard.push(message) }));
  const signature = await proofBy(phone, follower.nonce, follower.origin);
  await said(follower, { type: "prove", space, device: phone.device, signature });

  const tablet = await newDevice(space, chance);
  const entry = await entryByMember(member, await folded(book.chain, space), {
    kind: "add-device",
    ...deviceKeys(tablet),
  });
  const add = { type: "extend", space, at: 2, entry } as const;
  expect(await said(line, add)).toEqual(refused("not-yet"));
  expect(await announce(line, book, tablet)).toEqual({ type: "announced", hoursLeft: 48 });
  pass(47.5 * HOUR_MS);
  expect(await announce(line, book, tablet)).toEqual({ type: "announced", hoursLeft: 1 });
  expect(await said(line, add)).toEqual(refused("not-yet"));
  expect(await said(line, { type: "read-announced", space })).toMatchObject({ announced: [{ device: tablet.device }] });
  pass(HOUR_MS);
  expect(await said(line, add)).toEqual(DONE);
  expect(await said(follower, { type: "read-announced", space })).toMatchObject({ announced: [] });
  expect(heard.map((message) => (message.type === "announcements" ? message.announced.length : message.type))).toEqual([
    1,
    "chain",
    0,
  ]);
});

test("a device says no to what was announced, and the wait would begin anew", async () => {
  const { book, line, pass } = await begun();
  const { space, phone } = book;
  await proveMember(line, book);
  const tablet = await newDevice(space, chance);
  await announce(line, book, tablet);
  pass(40 * HOUR_MS);
  const no = { type: "refuse-announced", space, device: tablet.device } as const;
  expect(await said(line, no)).toEqual(refused("not-proved"));
  const signature = await proofBy(phone, line.nonce, line.origin);
  await said(line, { type: "prove", space, device: phone.device, signature });
  expect(await said(line, no)).toEqual(DONE);
  expect(await announce(line, book, tablet)).toEqual({ type: "announced", hoursLeft: 48 });
});

test("safety:S1 a member key that has taken out every device waits all the same, unless a device or whoever puts the book back brings it", async () => {
  const { book, line, pass, relay } = await begun();
  const { space, phone, member, chain } = book;
  await proveMember(line, book);
  const tablet = await newDevice(space, chance);
  const last = { devSeq: 0, hash: new Uint8Array(32) };
  const removed = await entryByMember(member, await folded(chain, space), {
    kind: "remove-device",
    device: phone.device,
    last,
  });
  const act = { kind: "add-device", ...deviceKeys(tablet) } as const;
  const early = await entryByMember(member, await folded(chain, space), act);
  const entry = await entryByMember(member, await folded([...chain, removed], space), act);
  expect(await said(line, { type: "extend", space, at: 2, entry: early })).toEqual(refused("not-yet"));
  expect(await said(line, { type: "extend", space, at: 2, entry: removed })).toEqual(DONE);
  const add = { type: "extend", space, at: 3, entry } as const;
  expect(await said(line, add)).toEqual(refused("not-yet"));
  expect(await announce(line, book, tablet)).toEqual({ type: "announced", hoursLeft: 48 });
  pass(47 * HOUR_MS);
  expect(await said(line, add)).toEqual(refused("not-yet"));

  relay.spaces.clear();
  for (const [at, each] of [...chain, removed, entry].entries()) {
    const message =
      at === 0
        ? { type: "create" as const, space, genesis: each }
        : { type: "extend" as const, space, at, entry: each };
    expect(await said(line, message)).toEqual(DONE);
  }

  const other = await begun();
  const vouching = value(await converse(other.relay.transport));
  const signature = await proofBy(other.book.phone, vouching.nonce, vouching.origin);
  const { device } = other.book.phone;
  await said(vouching, { type: "prove", space: other.book.space, device, signature });
  const guest = await newDevice(other.book.space, chance);
  const vouched = await entryByMember(other.book.member, await folded(other.book.chain, other.book.space), {
    kind: "add-device",
    ...deviceKeys(guest),
  });
  expect(await said(vouching, { type: "extend", space: other.book.space, at: 2, entry: vouched })).toEqual(DONE);
});

test("keeps notes for a quarter of an hour, each slot written once", async () => {
  const { line, pass } = await begun();
  const place = chance.bytes(16);
  const leave = (slot: number, ...note: number[]) =>
    said(line, { type: "leave-note", place, slot, note: Uint8Array.from(note) });
  const read = () => said(line, { type: "read-notes", place });
  expect(await read()).toEqual({ type: "notes", notes: [] });
  expect([await leave(2, 7), await leave(0, 8), await leave(0, 8), await leave(0, 9)]).toEqual([
    DONE,
    DONE,
    DONE,
    refused("taken"),
  ]);
  const both = [0, 2].map((slot) => ({ slot, note: Uint8Array.of(slot === 0 ? 8 : 7) }));
  expect(await read()).toEqual({ type: "notes", notes: both });
  pass(15 * 60_000);
  expect(await read()).toEqual({ type: "notes", notes: [] });
});

test("keeps the list that its key signed, the highest version, for the first key that came", async () => {
  const { line, book } = await begun();
  const id = chance.bytes(16);
  const put = async (by: OpenKeyring, version: number, ...bytes: number[]) => {
    const box = Uint8Array.from(bytes);
    const signature = await sign(by.signingKey, "locator", locatorContent(id, version, box));
    return said(line, { type: "put-locator", id, key: by.signingPublicKey, version, box, signature });
  };
  expect(await said(line, { type: "read-locator", id })).toEqual(refused("no-locator"));
  expect(await put(book.member, 2, 1)).toEqual(DONE);
  expect(await put(book.member, 2, 1)).toEqual(DONE);
  expect(await put(book.member, 2, 3)).toEqual(refused("taken"));
  expect(await put(book.phone, 3, 3)).toEqual(refused("taken"));
  expect(await put(book.member, 3, 4)).toEqual(DONE);
  expect(await said(line, { type: "read-locator", id })).toMatchObject({ version: 3, box: Uint8Array.of(4) });
});
