import { addDays, type CivilDate, newDeviceId, newOpId, parseCivilDate, seededChance, UTC } from "@counterpoint/kernel";
import { apply, type Batch, createIndex, createSchema, live, type Operation } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Checkin, type Command, checkinKind, decide, readCheckin } from "./index.ts";

const parsed = parseCivilDate("2026-11-23");
if (!parsed.ok) throw new Error(parsed.error);
const TODAY: CivilDate = parsed.value;
const NOW = Date.UTC(2026, 10, 23, 20);
const SCHEMA = createSchema([checkinKind]);

const chance = seededChance(20261123);
const PHONE = newDeviceId(chance);
const TABLET = newDeviceId(chance);

const batch = (operations: readonly Operation[], minute: number, device = PHONE): Batch => ({
  stamp: { ms: NOW + minute * 60_000, counter: 0, device, op: newOpId(chance) },
  operations,
  voids: [],
});

/** What a device shows after these batches, in the order in which they reached it. */
function shown(batches: readonly Batch[]): readonly Checkin[] {
  const index = createIndex(SCHEMA);
  for (const one of batches) apply(index, one, "a", NOW + 86_400_000);
  return live(index, checkinKind).map(({ id, fields }) => readCheckin(id, fields));
}

function write(checkin: Checkin | null, command: Command, minute: number, device = PHONE): Batch {
  const result = decide(checkin, command, { date: TODAY, now: NOW + minute * 60_000, zone: UTC });
  if (!result.ok) throw new Error(result.error);
  return batch(result.value, minute, device);
}

const setClose = (value: number): Command => ({ type: "setItem", item: "close", value });

test("what was decided is what the space shows", () => {
  const first = write(null, setClose(70), 0);
  const [checkin] = shown([first]);
  expect(checkin).toMatchObject({ date: TODAY, close: 70, late: false, zone: "UTC" });
  const [after] = shown([first, write(checkin ?? null, { type: "toggleTag", tag: "us" }, 1)]);
  expect(after).toMatchObject({ close: 70, tags: ["us"] });
});

test("hold:H5 an answer on one device outlives a day cleared earlier on the other", () => {
  const first = write(null, setClose(70), 0);
  const before = shown([first])[0] ?? null;
  const cleared = write(before, { type: "clear" }, 1, TABLET);
  const answered = write(before, { type: "setItem", item: "self", value: 40 }, 2);
  for (const order of [
    [first, cleared, answered],
    [answered, cleared, first],
    [cleared, first, answered],
  ]) {
    expect(shown(order)[0]).toMatchObject({ close: null, self: 40 });
  }
});

test("hold:H5 two devices that filled in the same evening apart show the same, in any order", () => {
  const command = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map(setClose),
    fc.constantFrom<Command>(
      { type: "skip" },
      { type: "clear" },
      { type: "toggleTag", tag: "hard" },
      { type: "writeNote", text: "tired" },
    ),
  );
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 8 }),
      fc.array(command, { maxLength: 8 }),
      fc.nat(),
      (one, two, seed) => {
        const written = [
          ...one.map((each, at) => write(null, each, 2 * at, PHONE)),
          ...two.map((each, at) => write(null, each, 2 * at + 1, TABLET)),
        ];
        const order = seededChance(seed);
        const other = written
          .map((each) => ({ each, at: order.unit() }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(shown(other)).toEqual(shown(written));
      },
    ),
  );
});

test("days of other dates are other records", () => {
  const yesterday = decide(null, setClose(10), { date: addDays(TODAY, -1), now: NOW, zone: UTC });
  if (!yesterday.ok) throw new Error(yesterday.error);
  const days = shown([write(null, setClose(70), 0), batch(yesterday.value, 1)]);
  expect(days.map(({ date, close, late }) => [date, close, late])).toEqual([
    [addDays(TODAY, -1), 10, true],
    [TODAY, 70, false],
  ]);
});
