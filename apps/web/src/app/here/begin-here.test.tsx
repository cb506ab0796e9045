import { ok } from "@counterpoint/kernel";
import {
  isPairingBegun,
  isShared,
  meetHere,
  openIndexedDbStorage,
  PERSON_NAME_ID,
  pairHere,
  personNameKind,
  type Space,
  type Storage,
} from "@counterpoint/space";
import { pairKind } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../../platform/clock.ts";
import { REST_MINUTES, readRest } from "../../platform/rest.ts";
import { deleteDatabase } from "../../platform/wipe.ts";
import { changePassphrase } from "../lock/change.ts";
import * as closing from "../lock/close-book.ts";
import { BOOK_OF, PEOPLE_HERE, type PersonHere } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import { unlock } from "../lock/unlock.ts";
import { english } from "../messages/en.ts";
import { besideOf } from "../ours/beside.ts";
import { openOursOf } from "../ours/open-ours.ts";
import type { OurBook } from "../ours/our-book.ts";
import { keepOurCarrier, readOurCarrier } from "../ours/our-carrier.ts";
import { sharedNames } from "../ours/profiles.ts";
import * as profile from "../profile.ts";
import { ownSecret } from "../recovery/own-secret.ts";
import { whenSettled } from "../space-context.ts";
import { writeDay } from "../testing/bench.tsx";
import { must } from "../testing/must.ts";
import { beginHere } from "./begin-here.ts";
import { hasBook } from "./has-book.ts";
import { makeOwn, openOwn } from "./own-book.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
// Of this file alone: whatever else runs in the same browser has books under the usual names.
vi.mock("../lock/person-here.ts", () => ({
  PEOPLE_HERE: ["first", "second"],
  BOOK_OF: { first: "begin-here", second: "begin-here-other" },
  personOf: (book: string) => (book === "begin-here" ? "first" : "second"),
}));
vi.mock("../profile.ts", { spy: true });
vi.mock("../lock/close-book.ts", { spy: true });

const ANA = { name: "Ana", passphrase: "seven small boats" };
const BEN = { name: "Ben", passphrase: "eleven grey stones" };
const done = ok(undefined);

let space: Space;
const open: { close(): void }[] = [];

async function clear(): Promise<void> {
  for (const { close } of open.splice(0)) close();
  for (const who of PEOPLE_HERE) {
    for (const name of [BOOK_OF[who], ...(await sharedNames(BOOK_OF[who]))]) await deleteDatabase(indexedDB, name);
  }
}

beforeEach(async () => {
  await clear();
  localStorage.clear();
  vi.mocked(closing.closeEverywhere).mockResolvedValue("closed");
  space = must(await makeOwn("first", ANA.passphrase));
  open.push(space);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

const begin = () => beginHere({ who: "first", space, mine: ANA, theirs: BEN });

const here = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name = "" }) => (name.startsWith("begin-here") ? [name] : [])).toSorted();

async function oursOf(who: PersonHere, passphrase: string): Promise<OurBook> {
  const own = must(await openOwn(who, passphrase));
  const book = must(await openOursOf(BOOK_OF[who], own.door.wrapping, english));
  own.close();
  if (book === undefined) throw new Error("there is a book of two");
  await whenSettled(book.space);
  open.push(book);
  return book;
}

const nameIn = ({ space: shared }: OurBook, member: "a" | "b") =>
  shared.get(personNameKind, PERSON_NAME_ID, member)?.fields.name;

test("safety:S5 each has a book and a side of their own, under their own passphrase, and hears the other's name", async () => {
  expect(await begin()).toEqual(done);
  expect(await here()).toEqual(["begin-here", "begin-here-other", "begin-here-other-ours-1", "begin-here-ours-1"]);
  const [hers, his] = [await oursOf("first", ANA.passphrase), await oursOf("second", BEN.passphrase)];
  expect([hers.space.id === his.space.id, hers.space.member, his.space.member]).toEqual([true, "a", "b"]);
  for (const book of [hers, his]) {
    expect([nameIn(book, "a"), nameIn(book, "b"), book.view().alarms]).toEqual(["Ana", "Ben", []]);
    expect(book.space.list(pairKind)).toHaveLength(1);
    expect([book.reach, book.view().status]).toEqual([undefined, { kind: "alone" }]);
  }
  expect(await openOwn("second", ANA.passphrase)).toEqual({ ok: false, error: "wrong" });
  expect(await unlock({ kind: "passphrase", passphrase: BEN.passphrase, who: "first" })).toMatchObject({ ok: false });
});

test("safety:S18 a device of two locks itself soon from then on", async () => {
  const before = readRest();
  must(await begin());
  const soonest = Math.min(...REST_MINUTES);
  const rests = PEOPLE_HERE.map((who) => readRest(personMemo(who)));
  expect([...rests, before]).toEqual([soonest, soonest, 5]);
});

test("safety:S4 nothing of what was written before is in it", async () => {
  await writeDay(space, "2026-11-24", { note: "hers alone" });
  must(await begin());
  const hers = await oursOf("first", ANA.passphrase);
  expect(hers.space.id).not.toBe(space.id);
  const texts = must(await hers.space.log.texts(0)).entries;
  expect(texts.length).toBeGreaterThan(0);
  expect(JSON.stringify(texts)).not.toContain("hers alone");
  expect(JSON.stringify(must(await space.log.texts(0)).entries)).toContain("hers alone");
});

describe("safety:S5 what does not come about leaves nothing of the other person here", () => {
  test("a passphrase that opens the first one's book is not taken", async () => {
    const theirs = { ...BEN, passphrase: ANA.passphrase };
    expect(await beginHere({ who: "first", space, mine: ANA, theirs })).toEqual({ ok: false, error: "taken" });
    expect(await here()).toEqual(["begin-here"]);
  });

  test("a first one's passphrase that is not right makes nothing that opens later", async () => {
    vi.mocked(profile.openIn).mockResolvedValueOnce({ ok: false, error: { kind: "full" } });
    expect(await begin()).toEqual({ ok: false, error: "not-kept" });
    expect(await here()).toEqual(["begin-here"]);
    expect(await begin()).toEqual(done);
  });
});

describe("somebody who has a book here already", () => {
  beforeEach(async () => {
    must(await makeOwn("second", BEN.passphrase)).close();
  });

  test("safety:S1 opens it with its own passphrase, and it is the same one afterwards", async () => {
    const before = must(await openOwn("second", BEN.passphrase));
    before.close();
    expect(await begin()).toEqual(done);
    const after = must(await openOwn("second", BEN.passphrase));
    after.close();
    expect(after.id).toBe(before.id);
  });

  test("safety:S10 with another one nothing is made, and nothing is lost", async () => {
    const theirs = { ...BEN, passphrase: "eleven grey stone" };
    expect(await beginHere({ who: "first", space, mine: ANA, theirs })).toEqual({ ok: false, error: "wrong" });
    expect(await here()).toEqual(["begin-here", "begin-here-other"]);
    expect(await hasBook("second")).toBe(true);
  });

  test("may be the one who begins: the first is the other then", async () => {
    const bens = must(await openOwn("second", BEN.passphrase));
    expect(await beginHere({ who: "second", space: bens, mine: BEN, theirs: ANA })).toEqual(done);
    bens.close();
    expect((await oursOf("second", BEN.passphrase)).space.member).toBe("a");
  });
});

test("hold:H5 each may change their passphrase by themselves: their side goes along, and the two still meet", async () => {
  must(await begin());
  const [anew, bens] = ["four green doors", must(await openOwn("second", BEN.passphrase))];
  must(await changePassphrase(space, ANA.passphrase, anew, { beside: () => besideOf(BOOK_OF.first) }));
  must(await changePassphrase(bens, BEN.passphrase, "nine late buses", { beside: () => besideOf(BOOK_OF.second) }));
  for (const own of [space, bens]) own.close();
  const [hers, his] = [await oursOf("first", anew), await oursOf("second", "nine late buses")];
  expect(await meetHere(hers.link, his.link)).toEqual(done);
  expect([hers.view().alarms, his.view().alarms]).toEqual([[], []]);
});

test("safety:S5 neither can take the other's passphrase, or one field could not tell them apart", async () => {
  must(await begin());
  const bens = must(await openOwn("second", BEN.passphrase));
  const taken = { ok: false, error: "taken" };
  expect(await changePassphrase(space, ANA.passphrase, BEN.passphrase)).toEqual(taken);
  expect(await changePassphrase(bens, BEN.passphrase, ANA.passphrase)).toEqual(taken);
  bens.close();
  open.push(must(await openOwn("second", BEN.passphrase)));
});

test("a second book of two does not hide one that lives, whoever has that one, and nobody is told whose it is", async () => {
  must(await begin());
  const before = await here();
  expect(await begin()).toEqual({ ok: false, error: "not-kept" });
  await deleteDatabase(indexedDB, "begin-here-ours-1");
  expect(await begin()).toEqual({ ok: false, error: "not-kept" });
  expect(await here()).toEqual(before.filter((name) => name !== "begin-here-ours-1"));
});

test("from two tabs at once, one book comes about", async () => {
  must(await makeOwn("second", BEN.passphrase)).close();
  const made = await Promise.all([begin(), begin()]);
  expect(made.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await here()).toEqual(["begin-here", "begin-here-other", "begin-here-other-ours-1", "begin-here-ours-1"]);
  const [one, other] = [await oursOf("first", ANA.passphrase), await oursOf("second", BEN.passphrase)];
  expect([one.space.id === other.space.id, nameIn(one, "a"), nameIn(one, "b")]).toEqual([true, "Ana", "Ben"]);
});

test("when one is over for both, a second book of two is another one, beside the first", async () => {
  must(await begin());
  const before = await oursOf("first", ANA.passphrase);
  must(await before.link.part());
  must(await (await oursOf("second", BEN.passphrase)).link.part());
  must(await begin());
  const after = await oursOf("first", ANA.passphrase);
  expect(after.space.id).not.toBe(before.space.id);
  expect(await sharedNames(BOOK_OF.second)).toHaveLength(2);
});

test("a pairing with somebody elsewhere that was cut off stays to be finished, and is not taken for this one", async () => {
  must(await makeOwn("second", BEN.passphrase)).close();
  const cut = must(await openIndexedDbStorage("begin-here-other-ours-1"));
  must(await cut.write({ set: new Map([["partners", Uint8Array.of(1)]]) }));
  expect(await begin()).toEqual(done);
  expect([await isPairingBegun(cut), await readOurCarrier(cut)]).toEqual([ok(true), ok("host")]);
  cut.close();
  expect(await sharedNames(BOOK_OF.second)).toHaveLength(2);
  expect((await oursOf("second", BEN.passphrase)).view().status).toEqual({ kind: "alone" });
});

test("hold:H4 where it was cut off between the two halves, the same again ends it, also begun by the other one", async () => {
  const bens = must(await makeOwn("second", BEN.passphrase));
  const [hers, his] = [
    must(await openIndexedDbStorage("begin-here-ours-1")),
    must(await openIndexedDbStorage("begin-here-other-ours-1")),
  ];
  for (const storage of [hers, his]) must(await keepOurCarrier(storage, "here"));
  let writes = 0;
  const failing: Storage = {
    ...his,
    write: async (change) => (writes++ < 1 ? his.write(change) : { ok: false, error: { kind: "full" } }),
  };
  const ana = { door: space.door, storage: hers, secret: must(await ownSecret(space, ANA.passphrase)) };
  const ben = { door: bens.door, storage: failing, secret: must(await ownSecret(bens, BEN.passphrase)) };
  expect(await pairHere(ana, ben, systemClock)).toEqual({ ok: false, error: { kind: "full" } });
  expect([await isShared(hers), await isPairingBegun(his)]).toEqual([ok(true), ok(true)]);
  for (const storage of [hers, his]) storage.close();
  expect(await beginHere({ who: "second", space: bens, mine: BEN, theirs: ANA })).toEqual(done);
  bens.close();
  expect(await here()).toEqual(["begin-here", "begin-here-other", "begin-here-other-ours-1", "begin-here-ours-1"]);
  const [one, other] = [await oursOf("first", ANA.passphrase), await oursOf("second", BEN.passphrase)];
  expect([one.space.id === other.space.id, nameIn(one, "a"), nameIn(one, "b")]).toEqual([true, "Ana", "Ben"]);
});
