import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { forgetKeys } from "./forget-keys.ts";
import { DEVICE_KEY, KEYRING, LOCK } from "./keys.ts";
import { openSpace } from "./space.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import { noteKind, schema } from "./testing/kinds.ts";
import { createWorld, value } from "./testing/world.ts";

async function worldWithWords() {
  const world = createWorld();
  const space = await world.open();
  for (let i = 0; i < 70; i++) value(await space.commit(set(noteKind, `n${i}`, { text: "tea" })));
  value(await space.tidy());
  return { world, space };
}

test("safety:S5 after wiping, no key is on the disk, and what is left of the log opens no more", async () => {
  const { world, space } = await worldWithWords();
  value(await forgetKeys(space.door));
  for (const name of [DEVICE_KEY, KEYRING, LOCK]) expect(world.disk.values.has(name)).toBe(false);
  expect(world.disk.chunks.size).toBe(0);
  const { clock, chance } = world;
  const reopened = await openSpace({ clock, chance, schema, storage: openMemoryStorage(world.disk) });
  expect(reopened).toEqual({ ok: false, error: { kind: "keys-lost" } });
});

test("where the disk is too full to be scrubbed the keys are gone all the same; other failures are told", async () => {
  for (const [kind, outcome] of [
    ["full", { ok: true, value: undefined }],
    ["closed", { ok: false, error: { kind: "closed" } }],
  ] as const) {
    const { world, space } = await worldWithWords();
    const scrub = async () => ({ ok: false, error: { kind } }) as const;
    expect(await forgetKeys({ storage: { ...space.door.storage, scrub } })).toEqual(outcome);
    expect(world.disk.values.has(KEYRING)).toBe(false);
  }
});
