import { type ClientMessage, locatorContent } from "@counterpoint/wire";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Client, connect } from "./client.acceptance.ts";
import {
  adding,
  announcementOf,
  anyDevice,
  anySpace,
  anyWords,
  type Book,
  bookOf,
  chance,
  memberProofOf,
  type Person,
  removing,
  sharedBookOf,
  type Words,
} from "./people.acceptance.ts";
import { startTestRelay, type TestRelay } from "./relay.acceptance.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 26, 10, 20);

let clock = START;
let relay: TestRelay;
let clients: Client[] = [];
beforeEach(async () => {
  clock = START;
  relay = await startTestRelay({ now: () => clock });
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  clients = [];
  relay.stop();
});

async function client(): Promise<Client> {
  const opened = await connect(relay.port);
  clients.push(opened);
  return opened;
}

const refused = (why: string) => ({ type: "refused", why });
const done = { type: "done" };
const ana = anyDevice();
const ben = anyDevice();

/** A book with a device that is there, and somebody who has its words alone. */
async function comingBack(): Promise<{ book: Book; device: Client; member: Client; lost: Person }> {
  const [book, device, member] = [await bookOf(ana), await client(), await client()];
  await device.put(book);
  await device.prove(ana, book.space);
  expect(await member.proveMember(book)).toEqual({ type: "proved", head: 0, chainLength: 2 });
  return { book, device, member, lost: anyDevice() };
}

const announcing = ({ space, words }: Book, person: Person, by: Words = words): ClientMessage => ({
  type: "announce",
  space,
  ...announcementOf(person, by, space),
});

/** As the last of the chain, which its owner may have taken already. */
const extending = ({ space, chain }: Book, entry: Uint8Array<ArrayBuffer>): ClientMessage => ({
  type: "extend",
  space,
  at: chain.includes(entry) ? chain.indexOf(entry) : chain.length,
  entry,
});

describe("a member key", () => {
  test("lets through what brings a person back, and nothing of the log", async () => {
    const { book, member } = await comingBack();
    const { space } = book;
    expect(await member.ask({ type: "read-chain", space, from: 0 })).toMatchObject({ entries: book.chain });
    expect(await member.ask({ type: "read-announced", space })).toMatchObject({ announced: [] });
    const forDevices: readonly ClientMessage[] = [
      { type: "read-log", space, after: 0, limit: 1 },
      { type: "put-chunk", space, chunk: chance.bytes(3) },
      { type: "read-chunk", space, id: chance.bytes(32) },
      { type: "find-missing", space, ids: [chance.bytes(32)] },
      { type: "refuse-announced", space, device: ana.device },
    ];
    for (const message of forDevices) expect(await member.ask(message)).toEqual(refused("not-proved"));
  });

  test("is told nothing unasked", async () => {
    const { book, device, member } = await comingBack();
    await device.ask(extending(book, await book.next(ana, adding(ben))));
    await member.ask(announcing(book, anyDevice()));
    await device.told();
    expect(member.untaken).toEqual([]);
  });

  test("has to sign for this connection, space and member; an unknown space is a wrong signature", async () => {
    const { book } = await comingBack();
    const [other, elsewhere] = [await client(), await bookOf(ana)];
    const claim = (space: Book["space"], signature: Uint8Array<ArrayBuffer>, member: "a" | "b" = "a") =>
      other.ask({ type: "prove-member", space, member, signature });
    const { space, words } = book;
    expect(await claim(space, memberProofOf(words, chance.bytes(32), space))).toEqual(refused("bad-proof"));
    expect(await claim(space, memberProofOf(elsewhere.words, other.nonce, space))).toEqual(refused("bad-proof"));
    expect(await claim(space, memberProofOf(words, other.nonce, space), "b")).toEqual(refused("bad-proof"));
    expect(await claim(anySpace(), memberProofOf(words, other.nonce, space))).toEqual(refused("bad-proof"));
    expect(await other.ask({ type: "read-announced", space })).toEqual(refused("not-proved"));
  });

  test("that was replaced lets nothing through any more, and what it announced is gone", async () => {
    const { book, device, member, lost } = await comingBack();
    await member.ask(announcing(book, lost));
    await device.told();
    const next = anyWords();
    const old = book.words;
    const entry = await book.next(old, { kind: "rotate-member", ...next.keys });
    await device.ask({ type: "extend", space: book.space, at: 2, entry });
    expect(await member.ask({ type: "read-chain", space: book.space, from: 0 })).toEqual(refused("not-proved"));
    expect(await member.ask(announcing(book, anyDevice()))).toEqual(refused("not-proved"));
    expect(await device.ask({ type: "read-announced", space: book.space })).toMatchObject({ announced: [] });
  });
});

describe("safety:S1 a device that the member key adds", () => {
  test("waits 48 hours from its announcement, told to every device with the hours that are left", async () => {
    const { book, device, member, lost } = await comingBack();
    expect(await member.ask(announcing(book, lost))).toEqual({ type: "announced", hoursLeft: 48 });
    const told = { ...announcementOf(lost, book.words, book.space), hoursLeft: 48 };
    expect(await device.told()).toEqual({ type: "announcements", space: book.space, announced: [told] });

    const entry = book.offer(book.words, adding(lost));
    for (const hours of [0, 1, 47, 48]) {
      clock = START + hours * HOUR;
      expect(await member.ask(extending(book, entry))).toEqual(refused("not-yet"));
      // Asking again does not begin it anew.
      expect(await member.ask(announcing(book, lost))).toEqual({
        type: "announced",
        hoursLeft: Math.min(48, 49 - hours),
      });
    }
    clock = START + 49 * HOUR;
    expect(await member.ask({ type: "read-announced", space: book.space })).toMatchObject({
      announced: [{ device: lost.device, hoursLeft: 0 }],
    });
    expect(await member.ask(extending(book, entry))).toEqual(done);
    // In either order.
    expect([await device.told(), await device.told()]).toEqual(
      expect.arrayContaining([
        { type: "chain", space: book.space, from: 2, entries: [entry] },
        { type: "announcements", space: book.space, announced: [] },
      ]),
    );
  });

  test("is not taken unannounced, nor with other keys than were announced", async () => {
    const { book, device, member, lost } = await comingBack();
    expect(await member.ask(extending(book, book.offer(book.words, adding(lost))))).toEqual(refused("not-yet"));
    await member.ask(announcing(book, lost));
    await device.told();
    clock += 49 * HOUR;
    const other = { ...lost, keys: { ...lost.keys, agreement: chance.bytes(32) } };
    expect(await member.ask(extending(book, book.offer(book.words, adding(other))))).toEqual(refused("not-yet"));
    expect(await member.ask(announcing(book, other))).toEqual(refused("taken"));
    expect(await member.ask(extending(book, book.offer(book.words, adding(lost))))).toEqual(done);
  });

  test("that a device of the book has refused has to begin anew", async () => {
    const { book, device, member, lost } = await comingBack();
    await member.ask(announcing(book, lost));
    await device.told();
    clock += 49 * HOUR;
    expect(await device.ask({ type: "refuse-announced", space: book.space, device: lost.device })).toEqual(done);
    expect(await device.told()).toMatchObject({ type: "announcements", announced: [] });
    expect(await member.ask(extending(book, book.offer(book.words, adding(lost))))).toEqual(refused("not-yet"));
    expect(await member.ask(announcing(book, lost))).toEqual({ type: "announced", hoursLeft: 48 });
  });

  test("is found waiting by a device that was away, and by no stranger", async () => {
    const { book, member, lost } = await comingBack();
    await member.ask(announcing(book, lost));
    clock += 20 * HOUR;
    const [late, stranger] = [await client(), await client()];
    await late.prove(ana, book.space);
    expect(await late.ask({ type: "read-announced", space: book.space })).toMatchObject({
      announced: [{ ...lost.keys, hoursLeft: 29 }],
    });
    for (const message of [
      announcing(book, anyDevice()),
      { type: "read-announced", space: book.space },
      { type: "refuse-announced", space: book.space, device: lost.device },
    ] as const) {
      expect(await stranger.ask(message)).toEqual(refused("not-proved"));
    }
  });

  test("is not waited for where a device of the book brings the entry, or somebody puts back a book that was lost", async () => {
    const { book, device, member, lost } = await comingBack();
    const { space, words } = book;
    const entry = await book.next(words, adding(lost));
    expect(await member.ask({ type: "extend", space, at: 2, entry })).toEqual(refused("not-yet"));
    expect(await device.ask({ type: "extend", space, at: 2, entry })).toEqual(done);
    await book.next(lost, removing(ana));
    await relay.store.erase(space);
    relay.stop();
    relay = await startTestRelay({ store: relay.store, now: () => clock });
    await (await client()).put(book);
    expect(await relay.store.chain(space)).toMatchObject({ value: book.chain });
    // Whoever says that it begins a book that is there begins nothing.
    const again = await bookOf(ana);
    await (await client()).put(again);
    const stranger = await client();
    await stranger.ask({ type: "create", space: again.space, genesis: again.genesis });
    const added = again.offer(again.words, adding(lost));
    expect(await stranger.ask({ type: "extend", space: again.space, at: 2, entry: added })).toEqual(refused("not-yet"));
  });

  test("is refused, or vouched for, by the person's own devices alone, and not by the other person's", async () => {
    const [book, own, others, member] = [await sharedBookOf(ana, ben), await client(), await client(), await client()];
    const { space, words } = book;
    await own.put(book);
    await own.prove(ana, space);
    await others.prove(ben, space);
    await member.proveMember(book);
    const lost = anyDevice();
    await member.ask(announcing(book, lost));
    const refusing: ClientMessage = { type: "refuse-announced", space, device: lost.device };
    expect(await others.ask(refusing)).toEqual(refused("not-allowed"));
    const entry = book.offer(words, adding(lost));
    expect(await others.ask(extending(book, entry))).toEqual(refused("not-yet"));
    expect(await member.ask({ type: "read-announced", space })).toMatchObject({ announced: [{ hoursLeft: 48 }] });
    expect(await own.ask(refusing)).toEqual(done);
    expect(await member.ask({ type: "read-announced", space })).toMatchObject({ announced: [] });
  });

  test("waits just as long where that key has taken out every device first", async () => {
    const { book, member, lost } = await comingBack();
    expect(await member.ask(extending(book, await book.next(book.words, removing(ana))))).toEqual(done);
    const entry = book.offer(book.words, adding(lost));
    expect(await member.ask(extending(book, entry))).toEqual(refused("not-yet"));
    expect(await member.ask(announcing(book, lost))).toEqual({ type: "announced", hoursLeft: 48 });
    clock += 48 * HOUR;
    expect(await member.ask(extending(book, entry))).toEqual(refused("not-yet"));
    clock += HOUR;
    expect(await member.ask(extending(book, entry))).toEqual(done);
  });

  test("is not waited for where a book is put back that its devices had left before it was added", async () => {
    const { book, lost } = await comingBack();
    const { space, words } = book;
    await book.next(ana, removing(ana));
    await book.next(words, adding(lost));
    await relay.store.erase(space);
    relay.stop();
    relay = await startTestRelay({ store: relay.store, now: () => clock });
    await (await client()).put(book);
    expect(await relay.store.chain(space)).toMatchObject({ value: book.chain });
  });

  test("and nothing else of the chain waits: a device adds one at once, and a member key removes one", async () => {
    const { book, device, member } = await comingBack();
    const { space } = book;
    const added = await book.next(ana, adding(ben));
    expect(await device.ask({ type: "extend", space, at: 2, entry: added })).toEqual(done);
    const removed = await book.next(book.words, removing(ana));
    expect(await member.ask({ type: "extend", space, at: 3, entry: removed })).toEqual(done);
  });
});

describe("an announcement", () => {
  test("is the member key's, for keys that the chain has not named", async () => {
    const { book, member, lost } = await comingBack();
    const { space, words } = book;
    const elsewhere = announcementOf(lost, words, anySpace());
    expect(await member.ask({ type: "announce", space, ...elsewhere })).toEqual(refused("bad-proof"));
    expect(await member.ask(announcing(book, lost, anyWords()))).toEqual(refused("bad-proof"));
    expect(await member.ask(announcing(book, ana))).toEqual(refused("taken"));
    const borrowed = { ...lost, keys: { ...lost.keys, signing: ana.keys.signing } };
    expect(await member.ask(announcing(book, borrowed))).toEqual(refused("taken"));
  });

  test("is one of four at most, and forgotten when nobody came back for it", async () => {
    const { book, member } = await comingBack();
    for (const person of [anyDevice(), anyDevice(), anyDevice(), anyDevice()]) {
      expect(await member.ask(announcing(book, person))).toMatchObject({ type: "announced" });
    }
    expect(await member.ask(announcing(book, anyDevice()))).toEqual(refused("over-quota"));
  });

  test("ends with the book", async () => {
    const { book, device, member, lost } = await comingBack();
    await member.ask(announcing(book, lost));
    await member.ask(extending(book, await book.next(book.words, { kind: "dissolve" })));
    expect(await device.ask({ type: "read-announced", space: book.space })).toMatchObject({ announced: [] });
    expect(await member.ask(announcing(book, anyDevice()))).toEqual(refused("not-allowed"));
  });
});

describe("notes", () => {
  test("pass between two who know a place, need no proof, and are gone in a quarter of an hour", async () => {
    const [one, two, place] = [await client(), await client(), chance.bytes(16)];
    const [first, second] = [chance.bytes(90), chance.bytes(4096)];
    expect(await one.ask({ type: "leave-note", place, slot: 0, note: first })).toEqual(done);
    expect(await two.ask({ type: "leave-note", place, slot: 1, note: second })).toEqual(done);
    expect(await two.ask({ type: "leave-note", place, slot: 0, note: second })).toEqual(refused("taken"));
    expect(await one.ask({ type: "leave-note", place, slot: 0, note: first })).toEqual(done);
    const notes = [
      { slot: 0, note: first },
      { slot: 1, note: second },
    ];
    expect(await two.ask({ type: "read-notes", place })).toEqual({ type: "notes", notes });
    clock += 14 * 60_000;
    expect(await two.ask({ type: "read-notes", place })).toEqual({ type: "notes", notes });
    clock += 60_000;
    expect(await two.ask({ type: "read-notes", place })).toEqual({ type: "notes", notes: [] });
  });
});

describe("a locator", () => {
  const listOf = (hand: Words["hand"], id: Uint8Array<ArrayBuffer>, version: number) => {
    const box = chance.bytes(60);
    const signature = hand.sign("locator", locatorContent(id, version, box));
    return { type: "put-locator", id, key: hand.key, version, box, signature } as const;
  };

  test("is found by whoever knows its id, in its newest version", async () => {
    const [one, id, { hand }] = [await client(), chance.bytes(16), anyWords()];
    expect(await one.ask({ type: "read-locator", id })).toEqual(refused("no-locator"));
    const [first, second] = [listOf(hand, id, 1), listOf(hand, id, 2)];
    expect(await one.ask(first)).toEqual(done);
    expect(await one.ask(second)).toEqual(done);
    expect(await one.ask(second)).toEqual(done);
    expect(await one.ask(first)).toEqual(refused("taken"));
    const { key, version, box, signature } = second;
    expect(await one.ask({ type: "read-locator", id })).toEqual({ type: "locator", key, version, box, signature });
  });

  test("is changed by nobody else, and by no signature for another place or version", async () => {
    const [one, id, mine, other] = [await client(), chance.bytes(16), anyWords(), anyWords()];
    const first = listOf(mine.hand, id, 1);
    await one.ask(first);
    expect(await one.ask(listOf(other.hand, id, 2))).toEqual(refused("taken"));
    expect(await one.ask({ ...first, version: 2 })).toEqual(refused("bad-proof"));
    expect(await one.ask({ ...listOf(mine.hand, chance.bytes(16), 2), id })).toEqual(refused("bad-proof"));
    expect(await one.ask({ ...listOf(other.hand, id, 2), key: mine.hand.key })).toEqual(refused("bad-proof"));
  });
});
