import type { BalanceReading, MapReading } from "@counterpoint/balance";
import { describe, expect, test } from "vitest";
import { pictures } from "../../app/messages/en/pictures.ts";
import { besideMap, insteadOfArea, mapWords } from "./map-words.ts";

const level = (above: number) => ({ mean: 60, sd: 5, q10: 53, q90: 67, above });
const crowded: Extract<MapReading, { kind: "placed" }> = {
  kind: "placed",
  close: level(0.96),
  self: level(0.03),
  zone: "crowded",
  restarted: false,
};
const reading = (map: MapReading): BalanceReading => ({
  rhythm: "daily",
  windowDays: 28,
  lines: { close: 60, self: 60, movedOn: null },
  levels: { close: { kind: "too-few", n: 0, needed: 14 }, self: { kind: "too-few", n: 0, needed: 14 } },
  map,
  weeks: { close: [], self: [] },
});

describe("the map as a sentence", () => {
  test("says the side on each line", () => {
    const said = mapWords(crowded, pictures.map);
    expect(said).toContain("Close: most likely above your line. Free: most likely below your line.");
  });

  test("without an area says why", () => {
    expect(mapWords({ kind: "too-few", n: 7, needed: 18 }, pictures.map)).toContain(
      "Not enough check-ins yet (7 of 18)",
    );
    expect(mapWords({ kind: "no-lines" }, pictures.map)).toContain("Your lines are not drawn yet");
  });
});

describe("on the map", () => {
  test("words stand only where no area does", () => {
    expect(insteadOfArea(crowded, pictures.map)).toEqual([]);
    expect(insteadOfArea({ kind: "no-variation" }, pictures.map).length).toBeGreaterThan(0);
  });
});

describe("beside the map", () => {
  test("stands what is said of the place, a question first", () => {
    expect(besideMap(reading(crowded), pictures.map)).toBe(pictures.map.texts.crowded);
  });

  test("nothing of a place while the lines are new, or where there is none", () => {
    expect(besideMap(reading({ ...crowded, restarted: true }), pictures.map)).toEqual([]);
    expect(besideMap(reading({ kind: "too-few", n: 7, needed: 18 }), pictures.map)).toEqual([]);
  });

  test("the way to a map, where a line is missing", () => {
    const lines = { close: 60, self: null, movedOn: null };
    for (const map of [{ kind: "no-lines" }, { kind: "too-few", n: 7, needed: 18 }] as const) {
      expect(besideMap({ ...reading(map), lines }, pictures.map)).toEqual([pictures.map.draw]);
    }
  });
});
