import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import { alarmsOf } from "../testing/attacked.ts";
import { beginCouple, passChain } from "../testing/couple.ts";
import { fused } from "../testing/fuse.ts";
import { fetch, joinBook, newWorld, openDevice, type TestDevice } from "../testing/links.ts";
import { answer, answersOn, append, released } from "../testing/rounds.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";

const BOTH = ["tea", "rain"];
const NOTHING = [undefined, undefined];

test("hold:H5 any order, any repetition, in any portions: all devices of both come to the same, and are alarmed by nothing", async () => {
  const { a, b } = await beginCouple();
  const tablet = await joinBook(b, newWorld(7));
  await passChain(b, a);
  const entries: Uint8Array<ArrayBuffer>[] = [];
  for (const key of ["q1", "q2", "q3"]) {
    const both = { a: await answer(a, `${key} tea`, { key }), b: await answer(b, `${key} rain`, { key }) };
    entries.push(...released(a.space.id, both));
  }
  const log: Arrived[] = [];
  append(log, ...entries);
  await fetch(a, log);
  const shownOn = (device: TestDevice) => ["q1", "q2", "q3"].flatMap((key) => answersOn(device, key));
  const shown = shownOn(a);
  expect(shown).toEqual(["q1 tea", "q1 rain", "q2 tea", "q2 rain", "q3 tea", "q3 rain"]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...entries, ...entries], { minLength: 12, maxLength: 18 }),
      fc.integer({ min: 1, max: 5 }),
      async (some, portion) => {
        const all = [...some, ...entries.toReversed()];
        for (const device of [b, tablet]) {
          const reader = await openDevice(createWorld(copyOf(device.world.disk)));
          for (let at = 0; at < all.length; at += portion) {
            value(await reader.link.takeLoose(all.slice(at, at + portion)));
          }
          expect([shownOn(reader), alarmsOf(reader)]).toEqual([shown, []]);
          expect(reader.world.disk.log).toHaveLength(6);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test("hold:H3 wherever the power is cut, both are there or neither, and the rest comes after a restart", async () => {
  const { a, b } = await beginCouple();
  const log: Arrived[] = [];
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  for (let writes = 0, isCut = true; isCut; writes++) {
    const world = createWorld(copyOf(b.world.disk));
    const storage = fused(openMemoryStorage(world.disk));
    const before = await openDevice(world, storage);
    storage.blowAfter(writes);
    for (const arrived of log) await before.link.takeLog([arrived], 3);
    isCut = storage.isBlown();
    const after = await openDevice(world);
    expect([BOTH, NOTHING]).toContainEqual(answersOn(after));
    value(await after.link.takeLog(log.slice(after.link.standing().seen.seq), 3));
    expect([answersOn(after), alarmsOf(after)]).toEqual([BOTH, []]);
  }
});

describe("a relay that was put back from a copy", () => {
  test("and opens once more what it had opened changes nothing", async () => {
    const { a, b } = await beginCouple();
    const log: Arrived[] = [];
    append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
    for (const one of [a, b]) await fetch(one, log);
    value(await a.link.takeLog([], 0));
    value(await a.link.takeLog(log, 3));
    expect([answersOn(a), alarmsOf(a).map(({ kind }) => kind)]).toEqual([BOTH, ["rolled-back"]]);
    expect([a.world.disk.journal.length, a.link.standing().seen.seq]).toEqual([3, 3]);
  });
});
