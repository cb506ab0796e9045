import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const FILE = path.join(import.meta.dirname, "../../packages/talk/phrasings/fresh.jsonl");
const GROUPS = { hurtful: 150, trap: 60, ordinary: 50, signal: 30, false_alarm: 10 } as const;

const phrasing = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  labels: v.array(v.string()),
  safety: v.nullable(v.string()),
  source: v.literal("fresh"),
  group: v.picklist(["hurtful", "trap", "ordinary", "signal", "false_alarm"]),
});

const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
const phrasings = lines.map((line) => v.parse(phrasing, JSON.parse(line)));

describe("the messages written by somebody who has seen no rule", () => {
  test("are three hundred, each another", () => {
    expect(new Set(phrasings.map(({ text }) => text.toLowerCase())).size).toBe(300);
    expect(lines).toHaveLength(300);
  });

  test.each(Object.entries(GROUPS))("%s: %i of them", (group, count) => {
    expect(phrasings.filter((one) => one.group === group)).toHaveLength(count);
  });

  test("name what is hurtful where it is, and a danger where there is one, and nothing anywhere else", () => {
    for (const { group, labels, safety, text } of phrasings) {
      expect([labels.length > 0, safety !== null], text).toEqual([group === "hurtful", group === "signal"]);
    }
  });

  test("have each of the eighteen classes at least eight times, and each of the ten dangers three times", () => {
    const classes = countOf(phrasings.flatMap(({ labels }) => labels));
    expect(classes.size).toBe(18);
    expect(Math.min(...classes.values())).toBeGreaterThanOrEqual(8);
    const dangers = countOf(phrasings.flatMap(({ safety }) => safety ?? []));
    expect([...dangers.values()]).toEqual(Array.from({ length: 10 }, () => 3));
  });
});

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
