import type { BalanceReading, MapReading } from "@counterpoint/balance";
import { parseCivilDate } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { pictures } from "../../app/messages/en/pictures.ts";
import { openingWords } from "./opening-words.ts";

const moved = parseCivilDate("2026-11-20");
if (!moved.ok) throw new Error(moved.error);
const TODAY = "2026-11-24";
const level = { mean: 60, sd: 5, q10: 53, q90: 67, above: 0.5 };

function reading(map: MapReading, windowDays = 28): BalanceReading {
  return {
    rhythm: "daily",
    windowDays,
    lines: { close: 60, self: 60, movedOn: moved.ok ? moved.value : null },
    levels: { close: { kind: "level", n: 20, level }, self: { kind: "level", n: 20, level } },
    map,
    weeks: { close: [], self: [] },
  };
}

const placed = (zone: Extract<MapReading, { kind: "placed" }>["zone"], restarted = false): MapReading => ({
  kind: "placed",
  close: level,
  self: level,
  zone,
  restarted,
});

const opening = (map: MapReading, windowDays?: number) => openingWords(reading(map, windowDays), TODAY, pictures);

describe("the page's first sentence", () => {
  test("too few check-ins: too early to tell, with how many there are and are needed", () => {
    const said = opening({ kind: "too-few", n: 7, needed: 18 }, 56);
    expect([said.title, said.quiet]).toEqual(["Too early to tell:", "7 of 18 check-ins"]);
    expect(said.lead).toContain("18 check-ins within 56 days");
  });

  test.each(["close-and-free", "crowded", "far", "stretched"] as const)("%s is named", (zone) => {
    expect(opening(placed(zone)).title).toBe(pictures.opening.placed[zone].title);
    expect(opening(placed(zone)).lead).toContain("28 days");
  });

  test("in between names none of the four places", () => {
    const said = opening(placed("in-between"));
    const text = `${said.title} ${said.lead}`;
    for (const name of ["Close and free", "crowded", "a bit far", "Stretched"]) expect(text).not.toContain(name);
  });

  test("while the lines are new no place is named, whatever the reading holds", () => {
    const said = opening(placed("stretched", true));
    expect(said).toMatchObject({ title: pictures.opening.newLines.title, quiet: pictures.opening.newLines.quiet });
    expect(said.lead).toContain("20 November");
  });

  test("no lines, or nothing but the same answer, is said as it is", () => {
    expect(opening({ kind: "no-lines" })).toBe(pictures.opening.noLines);
    expect(opening({ kind: "no-variation" })).toBe(pictures.opening.alike);
  });
});
