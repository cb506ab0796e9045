import { openKeyring } from "@counterpoint/crypto";
import { isLive } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { deviceKeysOf, openOwn } from "../../devices/own.ts";
import { acceptHere } from "../../files/add.ts";
import { parcelOf } from "../../files/book.acceptance.ts";
import { takeParcel } from "../../files/take.ts";
import { changeLock } from "../../lock/change-lock.ts";
import { oursKind } from "../../ours-kind.ts";
import { createMemoryDisk } from "../../storage/memory.ts";
import { noteKind } from "../../testing/kinds.ts";
import { lockWith } from "../../testing/locks.ts";
import {
  beginPair,
  type Own,
  type Pair,
  passOn,
  ports,
  readOurs,
  takeOut,
  use,
  useAll,
  writeOurs,
} from "../../testing/own-devices.ts";
import { openShared } from "../../testing/partners.ts";
import { openProfile, type Profile } from "../../testing/profiles.ts";
import { value } from "../../testing/world.ts";
import { enterOurs } from "./enter.ts";
import { keepOwnDevices } from "./keep.ts";
import { type BookNote, readNotes, writeNote } from "./notes.ts";
import { readWaiting } from "./waiting.ts";

let pair: Pair;
let first: Own;
let second: Own;

beforeEach(async () => {
  pair = await beginPair(1, 2);
  const [one, two] = pair.ana;
  if (two === undefined) throw new Error("there are two");
  [first, second] = [one, two];
});

const membershipOf = ({ link }: Pick<Profile, "link">) => {
  const { membership } = link.standing();
  if (membership === null) throw new Error("it has a chain");
  return membership;
};
const notesOf = (profile: Profile) => readNotes(profile.space, membershipOf(profile));
const oursOf = ({ ours }: Own) => {
  if (ours === undefined) throw new Error("it is in what is shared");
  return ours;
};

test("a second device comes into what is shared by itself, reads what was written before, and writes", async () => {
  await writeOurs(first, "early");
  await useAll(pair);
  expect(readOurs(second)).toEqual(["early"]);
  await writeOurs(second, "late");
  await useAll(pair);
  await useAll(pair);
  expect([readOurs(first), readOurs(pair.ben[0])]).toEqual([
    ["early", "late"],
    ["early", "late"],
  ]);
  expect(oursOf(second).space.member).toBe(oursOf(first).space.member);
});

test("safety:S1 the addition is shown on the person's other devices as any is, and on the other person's as one of theirs", async () => {
  await useAll(pair);
  const { device } = oursOf(second).space;
  const [own, other] = [oursOf(first).link.standing(), oursOf(pair.ben[0]).link.standing()];
  expect(own.devices.find((one) => one.device === device)?.firstSeen).toBe("2026-11-23");
  expect(other.partnerDevices.map((one) => one.device)).toContain(device);
  expect([own.alarms, other.alarms]).toEqual([[], []]);
});

test("safety:S4 nothing of it is in what is shared, and nothing of what is shared is in the own book but which one it is", async () => {
  await writeOurs(first, "ours");
  value(await first.profile.space.commit(set(noteKind, "mine", { text: "mine" })));
  await useAll(pair);
  expect(oursOf(pair.ben[0]).space.list(oursKind, "a")).toEqual([]);
  expect(readOurs(second)).toEqual(["ours"]);
  expect(second.profile.space.list(noteKind).map(({ id }) => id)).toEqual(["mine"]);
});

test("safety:S1 without a lock, and so a passphrase, a device makes no keys and comes into nothing", async () => {
  await use(first, pair.transport);
  value(await changeLock(second.profile.door, undefined));
  const open: Own = { profile: await openProfile(second.profile.world), ours: undefined };
  expect(await use(open, pair.transport)).toEqual({ entered: [], changed: false });
  expect(open.profile.space.list(oursKind).some(({ id }) => id.includes(open.profile.space.device))).toBe(false);
});

test("a device that was taken out of the own book is taken out of what is shared", async () => {
  await useAll(pair);
  await takeOut(first, second, pair.transport);
  await useAll(pair);
  const { membership, mayWrite } = oursOf(first).link.standing();
  const other = membership?.devices.get(oursOf(second).space.device);
  expect([other && isLive(other), mayWrite]).toEqual([false, true]);
  expect(oursOf(second).link.standing().removed).toBe(true);
});

test("a lock that changes while keys wait leaves them behind: others are made, and come in", async () => {
  await use(first, pair.transport);
  await use(second, pair.transport);
  const before = value(await readWaiting(second.profile.door));
  value(await changeLock(second.profile.door, await lockWith("another one")));
  second = { profile: await openProfile(second.profile.world, undefined, "another one"), ours: undefined };
  expect(value(await readWaiting(second.profile.door)).size).toBe(0);
  await use(second, pair.transport);
  const [was, now] = [[...before.values()][0], [...value(await readWaiting(second.profile.door)).values()][0]];
  expect(now?.ring.device).not.toBe(was?.ring.device);
  await use(first, pair.transport);
  await use(second, pair.transport);
  expect(oursOf(second).space.device).toBe(now?.ring.device);
});

test("once the person has left it, no further device goes in", async () => {
  await use(first, pair.transport);
  const over = { ...oursOf(first).link, standing: () => ({ ...oursOf(first).link.standing(), over: "left" as const }) };
  const { transport } = pair;
  const left = { ...ports(first, transport, createMemoryDisk()), shared: [{ link: over, accept: acceptHere(over) }] };
  expect(value(await keepOwnDevices({ ...left, from: { transport } })).changed).toBe(true);
  expect(value(await keepOwnDevices({ ...left, from: { transport } })).changed).toBe(false);
  await passOn(first.profile.link, transport, first.profile.world.chance);
  expect(await use(second, transport)).toEqual({ entered: [], changed: false });
});

describe("with files alone", () => {
  test("hold:H8 a device is added and comes in with no line to anywhere", async () => {
    const pass = async (from: Own, to: Own): Promise<void> => {
      value(await takeParcel(to.profile.link, await parcelOf(from.profile.link)));
    };
    const round = async (own: Own, from: Blob | undefined) => {
      const disk = createMemoryDisk();
      const { link } = own.ours ?? {};
      const shared = link === undefined ? [] : [{ link, accept: acceptHere(link) }];
      const kept = value(await keepOwnDevices({ ...ports(own, pair.transport, disk), shared, from }));
      if (kept.entered.length > 0) own.ours = await openShared({ ...own.profile, disk });
      return kept;
    };
    pair.room.relay.refuse = () => "unavailable";
    await round(first, undefined);
    await pass(first, second);
    await round(second, undefined);
    await pass(second, first);
    const ours = oursOf(first).link;
    const early = await parcelOf(ours);
    expect((await round(second, early)).entered).toEqual([]);
    await round(first, undefined);
    expect((await round(second, await parcelOf(ours))).entered).toEqual([ours.space]);
    expect(oursOf(second).link.standing().mayWrite).toBe(true);
  });
});

describe("what the own book says of it", () => {
  test("safety:S1 counts only as a device of it has signed it, under its own name, of this book", async () => {
    await useAll(pair);
    const [ana, ben] = [first.profile, pair.ben[0].profile];
    const there = await notesOf(ana);
    expect([there.books.length, there.devices.length]).toEqual([1, 2]);
    const [record] = ana.space.list(oursKind).filter(({ id }) => id.includes("."));
    const text = record?.fields.note ?? "";
    const kept: unknown = JSON.parse(text);
    const forged: readonly string[] = [
      "",
      "{}",
      text.replace(/"of":"[^"]*"/, `"of":"${ben.space.device}"`),
      text.replace(/"of":"[^"]*"/, `"of":"${second.profile.space.device}"`),
      text.replace(/member|device/, "other"),
      text.slice(0, -4),
    ];
    expect(kept).toMatchObject({ v: 1 });
    for (const note of forged) {
      value(await ana.space.commit(set(oursKind, record?.id ?? "", { note })));
      expect((await notesOf(ana)).devices).toHaveLength(1);
    }
    // A whole one in another's place says nothing either.
    value(await ana.space.commit(set(oursKind, "elsewhere", { note: text })));
    expect((await notesOf(ana)).devices).toHaveLength(1);
    value(await ana.space.commit(set(oursKind, record?.id ?? "", { note: text })));
    expect((await notesOf(ana)).devices).toHaveLength(2);
    // What somebody else has signed in their own book counts in that one alone.
    const own = value(await openOwn(ben.door));
    const other = (await notesOf(ben)).books[0]?.note;
    if (other === undefined) throw new Error("he has told of it");
    value(await ana.space.commit(await writeNote(own.ring, other)));
    expect((await notesOf(ana)).books.filter(({ live }) => live)).toHaveLength(0);
  });

  test("safety:S4 a chain that is not the one that it names, or has this device for somebody else, is not gone into", async () => {
    await use(first, pair.transport);
    await use(second, pair.transport);
    await use(first, pair.transport);
    const { profile } = second;
    await passOn(profile.link, pair.transport, profile.world.chance);
    const [book] = (await notesOf(profile)).books;
    const [keys] = value(await readWaiting(profile.door)).values();
    if (book === undefined || keys === undefined) throw new Error("it waits");
    let made = 0;
    const attempt = (note: BookNote, chain = oursOf(first).link.chain(0)) =>
      enterOurs({
        ...profile,
        keys,
        book: note,
        chain,
        came: "invited",
        fresh: async () => {
          made++;
          return ports(second, pair.transport, createMemoryDisk()).fresh();
        },
      });
    const { note } = book;
    const altered = { ok: false, error: { kind: "altered" } };
    expect(
      await attempt({ ...note, genesis: note.genesis.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) }),
    ).toEqual(altered);
    expect(await attempt({ ...note, member: note.member === "a" ? "b" : "a" })).toEqual(altered);
    expect(await attempt(note, first.profile.link.chain(0))).toEqual(altered);
    const whole = oursOf(first).link.chain(0);
    expect(await attempt(note, whole.slice(0, 2))).toEqual({ ok: false, error: { kind: "not-yet" } });
    // Let in, and no epoch has been made for it.
    expect(await attempt(note, whole.slice(0, 3))).toEqual({ ok: false, error: { kind: "not-yet" } });
    expect(made).toBe(0);
    value(await attempt(note));
    expect(made).toBe(1);
  });

  test("keys that wait open under the lock alone", async () => {
    await use(first, pair.transport);
    await use(second, pair.transport);
    const [keys] = value(await readWaiting(second.profile.door)).values();
    if (keys === undefined) throw new Error("it waits");
    expect(deviceKeysOf(keys.ring).device).toBe(keys.ring.device);
    expect((await openKeyring(keys.sealed, first.profile.door.wrapping)).ok).toBe(false);
  });
});
