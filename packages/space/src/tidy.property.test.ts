import { addMonths } from "@counterpoint/kernel";
import { fold, get, type LoggedBatch, live, type Operation, remove, restore, set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Space } from "./space.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import { day, dayKind, noteKind, schema } from "./testing/kinds.ts";
import { faulty } from "./testing/storage.ts";
import { appendAsOtherDevice, batchesOn, createWorld, START_MS, type World } from "./testing/world.ts";

const FIRST = day("2025-01-15");

const operations: fc.Arbitrary<readonly Operation[]> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.nat(14), fc.nat(5))
        .map(([month, mood]) => set(dayKind, addMonths(FIRST, month), mood < 3 ? { mood } : { text: `${mood}` })),
      fc.tuple(fc.constantFrom("x", "y"), fc.string()).map(([id, text]) => set(noteKind, id, { text })),
      fc.nat(14).map((month) => remove(dayKind, addMonths(FIRST, month))),
      fc.nat(14).map((month) => restore(dayKind, addMonths(FIRST, month))),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.flat());

type Step =
  | { readonly do: "commit"; readonly tab: number; readonly operations: readonly Operation[]; readonly times: number }
  | { readonly do: "tidy" | "reopen" | "refresh" | "check"; readonly tab: number }
  | { readonly do: "loadBackTo"; readonly tab: number; readonly month: number }
  | { readonly do: "fail"; readonly tab: number }
  | { readonly do: "other-device"; readonly operations: readonly Operation[]; readonly hours: number }
  | { readonly do: "clock"; readonly hours: number };

const tab = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("commit"), tab, operations, times: fc.constantFrom(1, 1, 70) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("tidy", "reopen", "refresh", "check"), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("loadBackTo"), tab, month: fc.nat(14) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("fail"), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("other-device"), operations, hours: fc.integer({ min: -48, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clock"), hours: fc.integer({ min: -5, max: 5 }) }) },
);

/** Two tabs of one profile; steps begin without waiting for one another where the plan says so. */
async function run(world: World, steps: readonly Step[], hurry: boolean): Promise<readonly Space[]> {
  const storages = [faulty(openMemoryStorage(world.disk)), faulty(openMemoryStorage(world.disk))];
  const tabs = await Promise.all(storages.map((storage) => world.open({ storage })));
  const running: Promise<unknown>[] = [];
  for (const [at, next] of steps.entries()) {
    const work = take(next, at);
    if (hurry && next.do !== "reopen" && next.do !== "clock") running.push(work);
    else await Promise.all([work, ...running.splice(0)]);
  }
  await Promise.all(running);
  for (const storage of storages) storage.fault = undefined;
  await Promise.all(tabs.map((space) => space.retry()));
  return tabs;

  async function take(next: Step, at: number): Promise<unknown> {
    if (next.do === "clock") world.clock.ms = START_MS + next.hours * 3_600_000;
    if (next.do === "other-device") {
      await appendAsOtherDevice(world, START_MS + next.hours * 3_600_000 + at, next.operations);
    }
    if (!("tab" in next)) return;
    const [space, storage] = [tabs[next.tab], storages[next.tab]];
    if (space === undefined || storage === undefined) throw new Error("there are two tabs");
    switch (next.do) {
      case "commit":
        return Promise.all(Array.from({ length: next.times }, () => space.commit(next.operations)));
      case "loadBackTo":
        return space.loadBackTo(addMonths(FIRST, next.month));
      case "fail":
        storage.fault = storage.fault === undefined ? { kind: "full" } : undefined;
        return;
      case "reopen":
        storage.fault = undefined;
        await space.retry();
        tabs[next.tab] = await world.open({ storage });
        return;
      default:
        return space[next.do]();
    }
  }
}

test("hold:H4 hold:H5 whatever two tabs do, each shows what the log comes to, whole or not yet", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), fc.nat(), async (steps, hurry, seed) => {
      const world = createWorld(undefined, seed);
      const tabs = await run(world, steps, hurry);
      // Long enough for all clocks to agree, and for what was ahead to be put right.
      world.clock.ms = START_MS + 48 * 3_600_000;
      const fresh = await world.open();
      for (const space of [...tabs, fresh]) await space.refresh();
      for (const space of [...tabs, fresh]) await space.refresh();
      const log = (await batchesOn(world)).map((batch): LoggedBatch => ({ batch, author: "a" }));
      const truth = fold(schema, log, world.clock.ms);
      for (const space of [...tabs, fresh]) {
        for (const record of space.list(dayKind)) expect(record).toEqual(get(truth, dayKind, "a", record.id));
        expect(space.list(noteKind)).toEqual(live(truth, noteKind));
        await space.loadBackTo("beginning");
        expect(space.list(dayKind)).toEqual(live(truth, dayKind));
        expect([space.hasOlder(), space.damaged(), space.status().kind]).toEqual([false, 0, "saved"]);
      }
      expect(await fresh.check()).not.toEqual({ ok: true, value: "differs" });
    }),
    { numRuns: 40 },
  );
});
