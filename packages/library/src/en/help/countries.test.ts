import { describe, expect, test } from "vitest";
import { HELP_KINDS, type HelpLine } from "../../help-country.ts";
import { bannedIn } from "../../lint/words.ts";
import { helpCountries } from "./countries.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATED = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const all = helpCountries.flatMap(({ id, lines }) => lines.map((line) => ({ id, line })));

const reachOf = (line: HelpLine): string =>
  "call" in line ? `tel:${line.call.replaceAll(/[ -]/g, "")}` : `https://${line.address}`;

describe("help by country", () => {
  test("is there for at least thirty countries, each once, by name", () => {
    expect(helpCountries.length).toBeGreaterThanOrEqual(30);
    expect(new Set(helpCountries.map(({ id }) => id)).size).toBe(helpCountries.length);
    for (const { id } of helpCountries) expect(id).toMatch(/^[A-Z]{2}$/);
    const names = helpCountries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "en")));
  });

  test("the code of each country is that of its name", () => {
    const named = new Intl.DisplayNames(["en"], { type: "region" });
    for (const { id, name } of helpCountries) expect(named.of(id)).toBe(name);
  });

  test("safety:S26 says for every country whom to call when it is dangerous", () => {
    for (const { name, lines } of helpCountries) {
      expect(
        lines.some((line) => line.kind === "emergency" && "call" in line),
        name,
      ).toBe(true);
    }
  });

  test("has a number or an address for every line, in a form that a device can use", () => {
    for (const { id, line } of all) {
      expect(line.name.length, id).toBeGreaterThan(1);
      if ("call" in line) expect(reachOf(line), id).toMatch(/^tel:\d{2,13}$/);
      else expect(new URL(reachOf(line)).hostname, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  test("safety:S26 names for every line the stored copies, the day they were read, and the day they bear", () => {
    for (const { id, line } of all) {
      expect(line.sources.length, `${id} ${line.name}`).toBeGreaterThan(0);
      for (const { title, address, checked, dated } of line.sources) {
        expect(title.length, id).toBeGreaterThan(1);
        expect(URL.canParse(`https://${address}`), address).toBe(true);
        expect(address).toMatch(/^[a-z0-9.-]+\.[a-z]+\/\S+$/);
        expect(checked).toMatch(DAY);
        if (dated === null) continue;
        expect(dated).toMatch(DATED);
        expect(dated <= checked, `${id} ${dated}`).toBe(true);
      }
    }
  });

  test("names no source twice for a line, and no line twice for a country", () => {
    for (const { name, lines } of helpCountries) {
      const keys = lines.map((line) => `${line.kind} ${reachOf(line)}`);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { sources } of lines) {
        expect(new Set(sources.map(({ address }) => address)).size, name).toBe(sources.length);
      }
    }
  });

  test("has the lines of a country in the order in which they are shown", () => {
    for (const { name, lines } of helpCountries) {
      const places = lines.map(({ kind }) => HELP_KINDS.indexOf(kind));
      expect(
        places.toSorted((one, other) => one - other),
        name,
      ).toEqual(places);
    }
  });

  test("has every kind of line somewhere", () => {
    expect(HELP_KINDS.filter((kind) => !all.some(({ line }) => line.kind === kind))).toEqual([]);
  });

  test("says for whom a line is in plain words", () => {
    for (const { line } of all) {
      if (line.about === null) continue;
      expect(line.about).toMatch(/^[A-Z0-9][^!<>]{2,120}\.$/);
      expect(bannedIn(line.about)).toEqual([]);
    }
  });
});
