import { parseZone, type ZoneId } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { english } from "../../../app/messages/en.ts";
import { day } from "../../../app/testing/bench.tsx";
import { must } from "../../../app/testing/must.ts";
import { monthWords, openingWords, placeOf, wallHour } from "./opening-words.ts";

const { ask } = english.questions;
const zone = (name: string): ZoneId => must(parseZone(name));
const hours = (text: string): number => Date.parse(text) / 3_600_000;
const TODAY = day("2026-11-26");
const said = (opening: string, where: string): string =>
  openingWords(hours(opening), { today: TODAY, zone: zone(where) }, "en", ask);

describe("when it opens", () => {
  test("is told by the reader’s own clock, as today, tomorrow or a day of the week", () => {
    expect(said("2026-11-26T20:00Z", "Europe/Lisbon")).toBe(ask.opensToday("20:00"));
    expect(said("2026-11-26T20:00Z", "Europe/Berlin")).toBe(ask.opensToday("21:00"));
    expect(said("2026-11-27T20:00Z", "Europe/Lisbon")).toBe(ask.opensTomorrow("20:00"));
    expect(said("2026-11-29T20:00Z", "Europe/Lisbon")).toBe(ask.opensOn("2026-11-29", "20:00"));
  });

  test("is another day far to the east, and has its half hours", () => {
    expect(said("2026-11-26T20:00Z", "Asia/Tokyo")).toBe(ask.opensTomorrow("05:00"));
    expect(said("2026-11-26T14:00Z", "Asia/Kolkata")).toBe(ask.opensToday("19:30"));
  });
});

test("an hour is written as on a wall clock, midnight too", () => {
  expect([0, 7, 20, 23].map((hour) => wallHour("en", hour))).toEqual(["00:00", "07:00", "20:00", "23:00"]);
});

test("a clock is known by its place", () => {
  expect([placeOf(zone("America/New_York")), placeOf(zone("UTC"))]).toEqual(["New York", "UTC"]);
});

test("a month has its year", () => {
  expect(monthWords("en", TODAY)).toBe("November 2026");
  expect(monthWords("de", day("2027-01-01"))).toBe("Januar 2027");
});
