import { describe, expect, test } from "vitest";
import { windowsOf } from "../../clauses.ts";
import { findSafety } from "../../find-safety.ts";
import { normalise } from "../../normalise.ts";
import type { SafetyCases } from "../cases.acceptance.ts";
import { SAFETY_RULES } from "./all.ts";

/** Every `*.acceptance.ts` beside this file, whoever adds one. */
const modules = import.meta.glob<Readonly<Record<string, SafetyCases>>>("./*.acceptance.ts", { eager: true });
const cases = new Map(
  Object.values(modules).flatMap((module) => Object.values(module).flatMap((all) => Object.entries(all))),
);

test("every rule has an id of its own, of its kind, and its cases", () => {
  const ids = SAFETY_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(SAFETY_RULES.filter(({ id, kind }) => !id.startsWith(`${kind}.`))).toEqual([]);
  expect([...cases.keys()].sort()).toEqual([...ids].sort());
});

describe.for([...SAFETY_RULES])("$id", (rule) => {
  const { hits, misses } = cases.get(rule.id) ?? { hits: [], misses: [] };
  const finds = (text: string) => {
    const normal = normalise(text);
    return findSafety(normal, windowsOf(normal.text), [rule]).length > 0;
  };

  test("has at least three cases of each sort", () => {
    expect(hits.length).toBeGreaterThanOrEqual(3);
    expect(misses.length).toBeGreaterThanOrEqual(3);
  });

  test("finds what it is for, and leaves alone what only stands close", () => {
    expect(hits.filter((text) => !finds(text))).toEqual([]);
    expect(misses.filter(finds)).toEqual([]);
  });
});
