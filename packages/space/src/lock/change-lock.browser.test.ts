import { set } from "@counterpoint/records";
import { afterAll, expect, test } from "vitest";
import { openSpace, type Space } from "../space.ts";
import { openIndexedDbStorage } from "../storage/indexeddb.ts";
import { noteKind, schema } from "../testing/kinds.ts";
import { lockWith } from "../testing/locks.ts";
import { createWorld, value } from "../testing/world.ts";
import { changeLock } from "./change-lock.ts";

const NAME = `test-lock-${crypto.randomUUID()}`;
const { clock, chance } = createWorld();

afterAll(() => void indexedDB.deleteDatabase(NAME));

const open = async (unlocked?: Parameters<typeof openSpace>[0]["unlocked"]) =>
  openSpace({ storage: value(await openIndexedDbStorage(NAME)), clock, chance, schema, unlocked });

const texts = (space: Space) => space.list(noteKind).map(({ fields }) => fields.text);

test("in a real browser: a lock of more than one page of the log is set, opens, and is taken away again", async () => {
  const space = value(await open());
  const count = 600;
  await Promise.all(
    Array.from({ length: count }, (_, i) => space.commit(set(noteKind, `${i}`, { text: `note ${i}` }))),
  );
  const before = texts(space);
  const lock = await lockWith("seven small boats");
  value(await changeLock(space.door, lock));
  space.close();
  expect(await open()).toEqual({ ok: false, error: { kind: "locked" } });

  const locked = value(await open(lock.wrapping));
  expect(texts(locked)).toEqual(before);
  expect(before).toHaveLength(count);
  value(await locked.commit(set(noteKind, "later", { text: "later" })));
  value(await changeLock(locked.door, undefined));
  locked.close();

  const again = value(await open());
  expect(texts(again).toSorted()).toEqual([...before, "later"].toSorted());
  expect(again.damaged()).toBe(0);
  again.close();
});
