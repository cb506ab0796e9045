import { err } from "@counterpoint/kernel";
import type { Operation } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { date, instant, LISBON, must, sharedSpace, zone } from "../testing.acceptance.ts";
import { decidePair, pairDate, pairKind, readPair } from "./pair.ts";

const NOW = instant("2026-11-01T23:30Z");

/** What the two see after these were written one after the other, in turns. */
function shown(...written: readonly (readonly Operation[])[]): ReturnType<typeof readPair> {
  const space = sharedSpace();
  written.forEach((operations, at) => void space.write(at % 2 === 0 ? "a" : "b", operations));
  return readPair(space.list(pairKind, "b"));
}

const written = (...args: Parameters<typeof decidePair>): readonly Operation[] => must(decidePair(...args));

describe("what two people agree on about days", () => {
  test("begins on the day that it is where their clock is", () => {
    const begun = written(null, { type: "begin", zone: zone("Asia/Tokyo"), hour: 21 }, NOW);
    expect(shown(begun)).toEqual({ zone: "Asia/Tokyo", begun: "2026-11-02", hour: 21 });
  });

  test("either may change clock and hour, and the first day stays", () => {
    const begun = written(null, { type: "begin", zone: zone("Europe/Lisbon"), hour: 21 }, NOW);
    const pair = shown(begun);
    const moved = written(pair, { type: "setZone", zone: zone("Pacific/Auckland") }, NOW + 1e9);
    const later = written(pair, { type: "setHour", hour: 7 }, NOW + 2e9);
    expect(shown(begun, moved, later)).toEqual({ zone: "Pacific/Auckland", begun: "2026-11-01", hour: 7 });
    expect(decidePair(pair, { type: "begin", zone: zone("UTC"), hour: 20 }, NOW)).toEqual(err("begun-already"));
  });

  test("nothing is changed before it began, and no hour is set that no clock shows", () => {
    expect(decidePair(null, { type: "setHour", hour: 20 }, NOW)).toEqual(err("not-begun"));
    expect(decidePair(null, { type: "setZone", zone: zone("UTC") }, NOW)).toEqual(err("not-begun"));
    for (const hour of [-1, 24, 20.5, Number.NaN]) {
      expect(decidePair(LISBON, { type: "setHour", hour }, NOW)).toEqual(err("out-of-range"));
      expect(decidePair(null, { type: "begin", zone: zone("UTC"), hour }, NOW)).toEqual(err("out-of-range"));
    }
  });

  test("there is none before all of it has come, or where the zone is not known", () => {
    expect(readPair([])).toBeNull();
    expect(readPair([{ fields: { zone: "Europe/Lisbon", hour: 21 } }])).toBeNull();
    expect(readPair([{ fields: { zone: "Moon/Tranquility", hour: 21, begun: date("2026-11-01") } }])).toBeNull();
  });
});

test("a journey shifts no day: both have the same one, wherever they are", () => {
  const now = instant("2026-11-27T00:30Z");
  expect(pairDate(LISBON, now)).toBe("2026-11-27");
  expect(pairDate({ ...LISBON, zone: zone("America/New_York") }, now)).toBe("2026-11-26");
  // Neither the phone's zone nor its place is asked for anywhere.
  expect(pairDate.length).toBe(2);
});
