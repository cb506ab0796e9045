import { recoverySecret } from "@counterpoint/crypto";
import { set } from "@counterpoint/records";
import { afterAll, expect, test } from "vitest";
import { openLink } from "../link/open-link.ts";
import { changeLock } from "../lock/change-lock.ts";
import { openSpace } from "../space.ts";
import { openIndexedDbStorage } from "../storage/indexeddb.ts";
import { passAll } from "../testing/couple.ts";
import { day, dayKind, schema } from "../testing/kinds.ts";
import { lockWith, quickStretch } from "../testing/locks.ts";
import { createWorld, value } from "../testing/world.ts";
import { pairHere } from "./pair-here.ts";

const NAME = `test-partners-${crypto.randomUUID()}`;
const { clock, chance } = createWorld();
const names: string[] = [];

afterAll(() => {
  for (const name of names) indexedDB.deleteDatabase(name);
});

const database = async (name: string) => {
  names.push(`${NAME}-${name}`);
  return value(await openIndexedDbStorage(`${NAME}-${name}`));
};

/** With a book of their own under a lock, and an empty database for what they share. */
async function person(name: string) {
  const [storage, lock] = [await database(name), await lockWith(`the passphrase of ${name}`)];
  const before = value(await openSpace({ storage, clock, chance, schema }));
  value(await changeLock(before.door, lock));
  before.close();
  const space = value(
    await openSpace({ storage: await database(name), clock, chance, schema, unlocked: lock.wrapping }),
  );
  const secret = await recoverySecret(value(await space.recovery.draw()), name, quickStretch);
  return {
    door: space.door,
    secret,
    storage: await database(`${name}-shared`),
    key: lock.wrapping,
    close: space.close,
  };
}

test("in a real browser: two on one device share a space, each under their own lock", async () => {
  const people = [await person("ana"), await person("ben")] as const;
  const id = value(await pairHere(...people, clock));
  for (const { storage, close } of people) {
    storage.close();
    close();
  }
  const [a, b] = await Promise.all(
    (["ana", "ben"] as const).map(async (name, at) => {
      const storage = await database(`${name}-shared`);
      const space = value(await openSpace({ storage, clock, chance, schema, unlocked: people[at]?.key }));
      return { space, link: value(await openLink(space, { clock, chance })), world: createWorld() };
    }),
  );
  if (a === undefined || b === undefined) throw new Error("two");
  expect([a.space.id, b.space.id, a.space.member, b.space.member]).toEqual([id, id, "a", "b"]);
  const monday = day("2026-11-23");
  value(await a.space.commit(set(dayKind, monday, { text: "hers" })));
  await passAll(a, b);
  expect(b.space.get(dayKind, monday, "a")?.fields.text).toBe("hers");
  for (const { space, link } of [a, b]) {
    link.close();
    space.close();
  }
});
