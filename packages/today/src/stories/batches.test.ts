import {
  type Checkin,
  checkinKind,
  ownLineKind,
  readCheckin,
  readOwnLines,
  readRhythm,
  rhythmKind,
} from "@counterpoint/balance";
import { addDays, newDeviceId, newOpId, parseCivilDate, parseZone, seededChance } from "@counterpoint/kernel";
import { couples, guide, type Invented } from "@counterpoint/library";
import {
  apply,
  type Batch,
  createIndex,
  createSchema,
  encodeBatch,
  live,
  MAX_OPERATIONS,
  type Operation,
  parkedCount,
} from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { firstEveningKind, readEvening } from "../first-minute/evening.ts";
import { storyBatches } from "./batches.ts";
import { PLANS } from "./plans.ts";
import { tellDays } from "./tell-days.ts";

const [parsed, zone] = [parseCivilDate("2026-11-26"), parseZone("Europe/Lisbon")];
if (!parsed.ok || !zone.ok) throw new Error("no such day or place");
const NOW = Date.UTC(2026, 10, 26, 20);
const telling = (who: Invented) => ({ who, today: parsed.value, zone: zone.value });

const chance = seededChance(5);
const device = newDeviceId(chance);
const batchOf = (operations: readonly Operation[], counter: number): Batch => ({
  stamp: { ms: NOW, counter, device, op: newOpId(chance) },
  operations,
  voids: [],
});

/** What an open book shows once all of it was committed. */
function book(who: Invented) {
  const index = createIndex(createSchema([checkinKind, firstEveningKind, ownLineKind, rhythmKind]));
  for (const [at, operations] of storyBatches(telling(who), guide).entries()) {
    apply(index, batchOf(operations, at), "a", NOW);
  }
  return index;
}

const byDate = (a: Checkin, b: Checkin): number => (a.date < b.date ? -1 : 1);

describe.each(couples.entries.flatMap(({ people }) => people.map((who) => [who.name, who] as const)))(
  "%s",
  (_, who) => {
    const index = book(who);

    test("every evening that is told stands in the book, and nothing else", () => {
      const shown = live(index, checkinKind).map(({ id, fields }) => readCheckin(id, fields));
      expect(shown.toSorted(byDate)).toEqual(tellDays(telling(who)));
      expect(parkedCount(index)).toBe(0);
    });

    test("a first evening is kept, from the first day, with what a first minute says", () => {
      const [evening, ...more] = live(index, firstEveningKind).map(({ id, fields }) => readEvening(id, fields));
      expect(more).toEqual([]);
      const { needs, course } = PLANS[who.id].person;
      expect(evening).toMatchObject({ date: addDays(parsed.value, -182), needs, close: course.close[0]?.[1] });
      expect(evening?.strength?.text).toBe(guide.strength(needs).text);
      expect([evening?.sentence, evening?.step].includes(null)).toBe(false);
    });

    test("their lines are drawn on that day, and their rhythm is set", () => {
      const { lines, rhythm } = PLANS[who.id].person;
      expect(readOwnLines(live(index, ownLineKind))).toEqual({ ...lines, movedOn: addDays(parsed.value, -182) });
      expect(readRhythm(live(index, rhythmKind))).toBe(rhythm);
    });

    test("each commit is well within the limits of a batch", () => {
      for (const operations of storyBatches(telling(who), guide)) {
        expect(operations.length).toBeGreaterThan(0);
        expect(operations.length).toBeLessThan(MAX_OPERATIONS / 2);
        expect(encodeBatch(batchOf(operations, 0)).length).toBeLessThan((256 * 1024) / 2);
      }
    });

    test("the same telling gives the same operations", () => {
      expect(storyBatches(telling(who), guide)).toEqual(storyBatches(telling(who), guide));
    });
  },
);
