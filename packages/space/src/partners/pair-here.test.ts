import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { readLocator } from "../devices/locator.ts";
import { share } from "../devices/share.ts";
import { isShared } from "../link/first-link.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import { converse } from "../sync/conversation.ts";
import { passAll } from "../testing/couple.ts";
import { day, dayKind } from "../testing/kinds.ts";
import { newPerson, openShared, type TestPerson } from "../testing/partners.ts";
import { unlockedProfile } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { copyOf, faulty } from "../testing/storage.ts";
import { value } from "../testing/world.ts";
import { pairHere } from "./pair-here.ts";

const couple = async (): Promise<readonly [TestPerson, TestPerson]> => [
  await newPerson(1, "Ana"),
  await newPerson(2, "Ben"),
];

test("two on one device share a space with no line to anywhere, each under their own lock", async () => {
  const [ana, ben] = await couple();
  const space = value(await pairHere(ana, ben, ana.clock));
  const [a, b] = [await openShared(ana), await openShared(ben, 2)];
  expect([a.space.id, b.space.id, a.space.member, b.space.member]).toEqual([space, space, "a", "b"]);
  const monday = day("2026-11-23");
  value(await a.space.commit(set(dayKind, monday, { text: "hers" })));
  value(await b.space.commit(set(dayKind, monday, { text: "his" })));
  await passAll(a, b);
  await passAll(b, a);
  for (const { space: book, link } of [a, b]) {
    expect([book.get(dayKind, monday, "a")?.fields.text, book.get(dayKind, monday, "b")?.fields.text]).toEqual([
      "hers",
      "his",
    ]);
    expect(link.standing().alarms).toEqual([]);
  }
  // Neither's key opens the other's profile.
  await expect(openShared({ ...ana, door: ben.door })).rejects.toThrow("keys-lost");
});

test("what was begun on one device is put at a relay later, and comes into the list of each", async () => {
  const [ana, ben] = await couple();
  value(await pairHere(ana, ben, ana.clock));
  const relay = createTestRelay();
  for (const person of [ana, ben]) {
    const { space, link } = await openShared(person);
    value(await share({ space, link, secret: person.secret, transport: relay.transport }));
    const line = value(await converse(relay.transport));
    expect(value(await readLocator(line, person.secret)).spaces).toEqual([space.id]);
    expect(relay.spaces.get(space.id)?.chain).toEqual(link.chain(0));
  }
});

test("where one of the two has no lock there is nothing", async () => {
  const [ana, ben] = await couple();
  const open = { ...ben, door: (await unlockedProfile(3)).door };
  const refused = { ok: false, error: { kind: "no-lock" } };
  expect(await pairHere(ana, open, ana.clock)).toEqual(refused);
  expect(await pairHere(open, ana, ana.clock)).toEqual(refused);
  expect([ana.disk.values.size, ben.disk.values.size]).toEqual([0, 0]);
});

test("a place where something lies already is left as it is", async () => {
  const [ana, ben] = await couple();
  const before = copyOf(ana.world.disk);
  const wrong = { ...ana, storage: openMemoryStorage(ana.world.disk) };
  expect(await pairHere(wrong, ben, ana.clock)).toEqual({ ok: false, error: { kind: "not-free" } });
  value(await pairHere(ana, ben, ana.clock));
  expect(await pairHere(ana, ben, ana.clock)).toEqual({ ok: false, error: { kind: "not-free" } });
  expect([ana.world.disk.values, ben.disk.values.has("who")]).toEqual([before.values, true]);
});

describe("hold:H4 cut off at any of its writes", () => {
  const WRITES = [1, 2, 3, 4];

  /** The power goes with the `nth` write, before it or after. */
  async function cutAt(nth: number, done: boolean) {
    const people = await couple();
    let left = nth;
    const on = (person: TestPerson): TestPerson => {
      const storage = faulty(openMemoryStorage(person.disk));
      return {
        ...person,
        storage: {
          ...storage,
          write: async (change) => {
            left--;
            if (left < 0 || (left === 0 && !done)) storage.fault = { kind: "unavailable", detail: "no power" };
            return storage.write(change);
          },
        },
      };
    };
    const [a, b] = people.map(on);
    if (a === undefined || b === undefined) throw new Error("two");
    await pairHere(a, b, a.clock);
    return people;
  }

  test.each(WRITES.flatMap((nth) => [false, true].map((done) => [nth, done] as const)))(
    "the %s., done: %s: the same again ends in one space of both",
    async (nth, done) => {
      const [ana, ben] = await cutAt(nth, done);
      const shared = [value(await isShared(ana.storage)), value(await isShared(ben.storage))];
      const again = await pairHere(ana, ben, ana.clock);
      if (shared.every(Boolean)) expect(again).toEqual({ ok: false, error: { kind: "not-free" } });
      else value(again);
      const [a, b] = [await openShared(ana), await openShared(ben, 2)];
      expect(a.space.id).toBe(b.space.id);
      expect(a.link.chain(0)).toEqual(b.link.chain(0));
      expect([a.link.standing().mayWrite, b.link.standing().mayWrite]).toEqual([true, true]);
    },
  );
});
