/** What runs in the browser: fills a profile through the real space, and opens it as a start of the app does. */
import {
  addDays,
  addMonths,
  type CivilDate,
  type Clock,
  parseCivilDate,
  type Result,
  seededChance,
  UTC,
} from "@counterpoint/kernel";
import { createSchema, defineKind, type Operation, set } from "@counterpoint/records";
import { openIndexedDbStorage, openSpace, type Space } from "@counterpoint/space";
import * as v from "valibot";

const YEARS = 10;
const RECORDS = 100_000;
const PER_COMMIT = 200;
/** Behind the snapshot, as after a day of use. */
const TAIL = 40;

const TODAY = must(parseCivilDate("2026-11-23"));
const START = addMonths(TODAY, -12 * YEARS);

/** Several a day; the id begins with the day. */
type MomentId = `${CivilDate}.${number}`;

const dayIn = (id: string): CivilDate | undefined => {
  const day = parseCivilDate(id.slice(0, 10));
  return day.ok ? day.value : undefined;
};

const moment = defineKind({
  name: "moment",
  version: 1,
  writers: "author",
  id: v.custom<MomentId>((id) => typeof id === "string" && dayIn(id) !== undefined),
  fields: { text: v.string(), close: v.number(), load: v.number(), good: v.boolean(), tag: v.string() },
  day: (id) => dayIn(id) ?? null,
});

const clock: Clock = { now: () => Date.now(), zone: () => UTC };
const chance = seededChance(Date.now());

async function open(): Promise<Space> {
  const storage = must(await openIndexedDbStorage("bench"));
  return must(await openSpace({ storage, clock, chance, schema: createSchema([moment]) }));
}

async function fill(): Promise<number> {
  const space = await open();
  const days = daysFrom(START, TODAY);
  for (let from = 0; from < RECORDS; from += PER_COMMIT) {
    const operations: Operation[] = [];
    for (let i = from; i < from + PER_COMMIT; i++) operations.push(...momentOf(i, days));
    must(await space.commit(operations));
  }
  must(await space.tidy());
  for (let i = 0; i < TAIL; i++) must(await space.commit(set(moment, `${TODAY}.${i}`, { good: true })));
  const held = space.list(moment).length;
  space.close();
  return held;
}

function momentOf(i: number, days: readonly CivilDate[]): readonly Operation[] {
  const day = days[Math.floor((i * days.length) / RECORDS)] ?? TODAY;
  return set(moment, `${day}.${i}`, {
    text: words(24),
    close: chance.below(101),
    load: chance.below(101),
    good: chance.below(2) === 0,
    tag: words(1),
  });
}

const WORDS = "we talked about the week and went out for a long walk before it was too dark to see".split(" ");
const words = (count: number): string =>
  Array.from({ length: count }, () => WORDS[chance.below(WORDS.length)]).join(" ");

/** Milliseconds from the script's first step on disk to what a first screen, and a two-year map, can show. */
async function coldOpen(): Promise<{ readonly newest: number; readonly months: number; readonly held: number }> {
  const start = performance.now();
  const space = await open();
  const shown = space.list(moment).length;
  const newest = performance.now() - start;
  if (shown < 50) throw new Error(`only ${shown} records are in memory`);
  must(await space.loadBackTo(addMonths(TODAY, -24)));
  const held = space.list(moment).length;
  return { newest, months: performance.now() - start, held };
}

function daysFrom(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

Object.assign(globalThis, { bench: { fill, coldOpen } });
