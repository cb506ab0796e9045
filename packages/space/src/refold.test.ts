import { newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import { encodeBatch, set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { writeKept } from "./kept-entry.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import { appendTexts } from "./testing/backups.ts";
import { noteKind } from "./testing/kinds.ts";
import { createWorld, START_MS } from "./testing/world.ts";

const chance = seededChance(3);
const device = newDeviceId(chance);

/** Somebody writes a thing, and takes it back, over and over: each time what was merged loses its effect. */
function takenBack(times: number): readonly string[] {
  return Array.from({ length: times }, (_, at) => {
    const stamp = { ms: START_MS - times + at, counter: 0, device, op: newOpId(chance) };
    const written = encodeBatch({ stamp, operations: set(noteKind, `n${at}`, { text: "gone" }), voids: [] });
    const gone = { ...stamp, counter: 1, op: newOpId(chance) };
    return [written, encodeBatch({ stamp: gone, operations: [], voids: [stamp.op] })];
  }).flatMap((texts) => texts.map((text) => writeKept({ author: "b", text })));
}

test("hold:H7 a log in which much is taken back is read through a few times, and not once for each", async () => {
  const world = createWorld();
  (await world.open()).close();
  await appendTexts(world, takenBack(300));
  const storage = openMemoryStorage(world.disk);
  let reads = 0;
  const log: typeof storage.log = (after, limit) => {
    reads++;
    return storage.log(after, limit);
  };
  const space = await world.open({ storage: { ...storage, log } });
  expect(space.list(noteKind)).toEqual([]);
  expect(reads).toBeLessThan(8);
  expect(await space.check()).toEqual({ ok: true, value: "same" });
});
