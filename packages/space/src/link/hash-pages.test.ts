import { newDeviceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import { value } from "../testing/world.ts";
import { hashPages, type PageList } from "./hash-pages.ts";

const device = newDeviceId(seededChance(1));
const hashOf = (number: number, round: number): string => `${number}0${round}`.padStart(64, "0");

test("is what a plain list would be, over any changes, each of which is written or lost whole", async () => {
  const change = fc.record({
    list: fc.constantFrom<PageList>("seen", device),
    /** From how far before its end the list goes on: a log that was put back is written over. */
    back: fc.nat(140),
    count: fc.nat(300),
    written: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
      const storage = openMemoryStorage(createMemoryDisk());
      const plain = new Map<PageList, string[]>([
        ["seen", []],
        [device, []],
      ]);
      for (const [round, { list, back, count, written }] of changes.entries()) {
        const pages = hashPages(storage);
        const now = [...(plain.get(list) ?? [])];
        const start = Math.max(0, now.length - back);
        for (let number = start + 1; number <= start + count; number++) {
          value(await pages.put(list, number, hashOf(number, round)));
          now[number - 1] = hashOf(number, round);
          expect(value(await pages.get(list, number))).toBe(hashOf(number, round));
        }
        if (!written) continue;
        value(await storage.write({ set: pages.changed() }));
        plain.set(list, now);
      }
      const pages = hashPages(storage);
      for (const [list, hashes] of plain) {
        for (const [at, hash] of hashes.entries()) expect(value(await pages.get(list, at + 1))).toBe(hash);
        expect(value(await pages.get(list, hashes.length + 1))).toBeUndefined();
      }
    }),
    { numRuns: 25 },
  );
});

test("there is nothing before the first, and reading changes nothing", async () => {
  const pages = hashPages(openMemoryStorage(createMemoryDisk()));
  for (const number of [-1, 0, 1, 128, 129]) expect(value(await pages.get("seen", number))).toBeUndefined();
  expect(pages.changed().size).toBe(0);
});

test("hold:H7 a disk that cannot be read says so, to whoever reads and to whoever adds", async () => {
  const broken = { kind: "unavailable", detail: "planned" } as const;
  const pages = hashPages({
    ...openMemoryStorage(createMemoryDisk()),
    value: async () => ({ ok: false, error: broken }),
  });
  expect(await pages.get("seen", 1)).toEqual({ ok: false, error: broken });
  expect(await pages.put("seen", 1, hashOf(1, 0))).toEqual({ ok: false, error: broken });
});
