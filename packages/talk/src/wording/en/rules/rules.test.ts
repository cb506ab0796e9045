import { describe, expect, test } from "vitest";
import { examine } from "../../examine.acceptance.ts";
import type { RuleCases } from "../cases.acceptance.ts";
import { RULES } from "./all.ts";

/** Every `*.acceptance.ts` beside this file, whoever adds one. */
const modules = import.meta.glob<Readonly<Record<string, RuleCases>>>("./*.acceptance.ts", { eager: true });
const cases = new Map(
  Object.values(modules).flatMap((module) => Object.values(module).flatMap((all) => Object.entries(all))),
);

test("every rule has an id of its own, of its label, and its cases", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RULES.filter(({ id, label }) => !id.startsWith(`${label}.`))).toEqual([]);
  expect([...cases.keys()].sort()).toEqual([...ids].sort());
});

describe.for(RULES.map(({ id }) => id))("%s", (id) => {
  const { hits, misses } = cases.get(id) ?? { hits: [], misses: [] };
  const finds = (text: string) => examine(text).some(({ rule, guards }) => rule === id && guards.length === 0);

  test("has at least three cases of each sort", () => {
    expect(hits.length).toBeGreaterThanOrEqual(3);
    expect(misses.length).toBeGreaterThanOrEqual(3);
  });

  test("finds what it is for, and leaves alone what only stands close", () => {
    expect(hits.filter((text) => !finds(text))).toEqual([]);
    expect(misses.filter(finds)).toEqual([]);
  });
});
