import { addDays } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MemoryDisk, openMemoryStorage } from "./storage/memory.ts";
import type { Storage } from "./storage/port.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { copyOf, dawdling } from "./testing/storage.ts";
import { createWorld, value } from "./testing/world.ts";

const FIRST = day("2026-01-01");

interface Moment {
  readonly disk: MemoryDisk;
  /** Commits whose promise had resolved by then. */
  readonly acknowledged: readonly number[];
}

/** Keeps the disk as it is before and after every single write: a power cut may leave any of these. */
function cutting(disk: MemoryDisk, acknowledged: readonly number[]): { storage: Storage; moments: Moment[] } {
  const storage = openMemoryStorage(disk);
  const moments: Moment[] = [];
  const keep = () => moments.push({ disk: copyOf(disk), acknowledged: [...acknowledged] });
  return {
    moments,
    storage: {
      ...storage,
      write: async (change) => {
        keep();
        const written = await storage.write(change);
        keep();
        return written;
      },
    },
  };
}

type Command = "commit" | "burst" | "tidy" | "other-tab";

test("hold:H4 after a power cut at any write, all that was acknowledged is there, and nothing in part", async () => {
  const commands = fc.array(fc.constantFrom<Command>("commit", "burst", "burst", "tidy", "other-tab"), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(commands, fc.boolean(), fc.nat(), async (sequence, wait, seed) => {
      const world = createWorld();
      const acknowledged: number[] = [];
      const { storage, moments } = cutting(world.disk, acknowledged);
      const tab = (number: number) => world.open({ storage: dawdling(storage, seed + number) });
      const space = await tab(0);
      let other = await tab(1);
      let written = 0;
      // Each commit writes two records of two months and an undated one: torn, they would disagree.
      const commit = async (): Promise<void> => {
        const n = ++written;
        const fields = { mood: n, text: `${n}` };
        const operations = [
          ...set(dayKind, addDays(FIRST, n % 28), fields),
          ...set(dayKind, addDays(FIRST, 31 + (n % 28)), fields),
          ...set(noteKind, `${n}`, { text: `${n}` }),
        ];
        if ((await (n % 3 === 0 ? other : space).commit(operations)).ok) acknowledged.push(n);
      };
      for (const command of sequence) {
        const work =
          command === "commit"
            ? commit()
            : command === "burst"
              ? Promise.all(Array.from({ length: 40 }, commit))
              : command === "tidy"
                ? space.tidy()
                : tab(2).then((opened) => {
                    other = opened;
                  });
        if (wait) await work;
      }
      await Promise.all([space.refresh(), other.refresh(), space.tidy()]);
      for (const moment of moments) {
        // The same device later: a clock that began anew would hold the newest entries to be of the future.
        const later = createWorld(moment.disk);
        later.clock.ms = world.clock.ms;
        const after = await later.open();
        value(await after.loadBackTo("beginning"));
        const notes = new Set(after.list(noteKind).map((note) => Number(note.id)));
        for (const n of moment.acknowledged) expect(notes).toContain(n);
        for (const record of after.list(dayKind)) {
          expect(notes).toContain(record.fields.mood);
          expect(record.fields.text).toBe(`${record.fields.mood}`);
        }
        expect(after.damaged()).toBe(0);
      }
    }),
    { numRuns: 8 },
  );
});
