import { describe, expect, test } from "vitest";
import { couples } from "./couples.ts";

const people = couples.entries.flatMap((couple) => couple.people);

test("two couples, four people, each with something of their own to look at", () => {
  expect(couples.entries.map(({ title }) => title)).toEqual(["Leah and Marcus", "Erica and Jonas"]);
  const looks = people.flatMap(({ look }) => look);
  expect(new Set(looks).size).toBe(12);
});

describe.each(people.map((who) => [who.name, who] as const))("the notes of %s", (_, { notes }) => {
  test("are in the order of the weeks, one a day at most", () => {
    const places = notes.map(({ week, weekday }) => week * 7 + weekday);
    expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
  });

  test("are as many as a person might write, spread over the weeks", () => {
    expect(notes.length).toBeGreaterThanOrEqual(12);
    expect(notes.length).toBeLessThanOrEqual(18);
    const gaps = notes.slice(1).map(({ week }, at) => week - (notes[at]?.week ?? week));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5);
  });
});

test("no two say the same", () => {
  const texts = people.flatMap(({ notes }) => notes.map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
});
