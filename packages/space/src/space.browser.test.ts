import { set } from "@counterpoint/records";
import { afterAll, expect, test } from "vitest";
import { openSpace, type Space } from "./space.ts";
import { openIndexedDbStorage } from "./storage/indexeddb.ts";
import { day, dayKind, noteKind, schema } from "./testing/kinds.ts";
import { createWorld, value } from "./testing/world.ts";

const NAME = `test-space-${crypto.randomUUID()}`;
const { clock, chance } = createWorld();

afterAll(() => void indexedDB.deleteDatabase(NAME));

const open = async (): Promise<Space> =>
  value(await openSpace({ storage: value(await openIndexedDbStorage(NAME)), clock, chance, schema }));

test("hold:H4 in a real browser: two tabs share one space, and all of it is there after both are closed", async () => {
  const [one, two] = await Promise.all([open(), open()]);
  expect([two.id, two.device]).toEqual([one.id, one.device]);
  const shown = new Promise<unknown>((resolve) => {
    two.subscribe(() => {
      const note = two.get(noteKind, "n");
      if (note !== undefined) resolve(note.fields);
    });
  });
  value(await one.commit(set(noteKind, "n", { text: "hello" })));
  expect(await shown).toEqual({ text: "hello" });
  value(await two.tidy());
  value(await two.commit(set(dayKind, day("2026-11-23"), { mood: 3 })));
  one.close();
  two.close();
  const again = await open();
  expect(again.get(noteKind, "n")?.fields).toEqual({ text: "hello" });
  expect(again.get(dayKind, day("2026-11-23"))?.fields).toEqual({ mood: 3 });
  expect(await again.check()).toEqual({ ok: true, value: "same" });
  again.close();
});
