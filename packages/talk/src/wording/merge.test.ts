import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Found } from "./found.ts";
import { foundIn } from "./guards/guard.acceptance.ts";
import { LABELS, type Label } from "./labels.ts";
import { merge } from "./merge.ts";
import { normalise } from "./normalise.ts";

const TEXT = "If you loved me you should stay, and you never listen, and stop it now, and prove it to me.";
const normal = normalise(TEXT);

function found(words: string, label: Label, weight = 5): Found {
  const one = foundIn(TEXT.replace(words, "▢"), words, label);
  return { ...one, rule: { ...one.rule, weight } };
}

const marked = (finds: readonly Found[]) =>
  merge(finds, normal).map(({ label, start, end }) => [label, TEXT.slice(start, end)]);

describe("of the same words", () => {
  test.for([
    ["conditional_love", "should"],
    ["ultimatum", "demand"],
    ["comparison", "criticism"],
    ["scorekeeping", "guilt_trip"],
    ["absolute", "mind_reading"],
  ] as const)("%s says more than %s, whatever their weights", ([more, less]) => {
    const both = [found("you should stay", less, 9), found("you should stay", more, 1)];
    expect(marked(both)).toEqual([[more, "you should stay"]]);
    expect(marked(both.toReversed())).toEqual([[more, "you should stay"]]);
  });

  test("also where one has a few words more", () => {
    const both = [found("you should stay", "should", 9), found("If you loved me you should stay", "conditional_love")];
    expect(marked(both)).toEqual([["conditional_love", "If you loved me you should stay"]]);
  });
});

test("the three strongest stay, strongest first", () => {
  const four = [
    found("you should stay", "should", 2),
    found("you never listen", "absolute", 4),
    found("stop it now", "demand", 3),
    found("prove it to me", "reassurance_demand", 5),
  ];
  expect(marked(four).map(([label]) => label)).toEqual(["reassurance_demand", "absolute", "demand"]);
});

test("marks never touch, are never more than three, and do not depend on the order they were found in", () => {
  const words = fc.constantFrom(
    "If you loved me",
    "you should stay",
    "should stay",
    "you never listen",
    "stop it now",
    "prove it",
    "it to me",
  );
  const one = fc.tuple(words, fc.constantFrom(...LABELS), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (all) => {
      const finds = all.map(([said, label, weight]) => found(said, label, weight));
      const marks = merge(finds, normal);
      expect(marks.length).toBeLessThanOrEqual(3);
      for (const mark of marks) {
        expect(marks.filter((other) => other !== mark && other.start < mark.end && mark.start < other.end)).toEqual([]);
      }
      expect(marked(finds.toReversed())).toEqual(marked(finds));
    }),
  );
});

test("a mark goes to the end of its clause, and not into the next mark", () => {
  expect(marked([found("If you loved", "conditional_love")])).toEqual([
    ["conditional_love", "If you loved me you should stay"],
  ]);
  expect(marked([found("If you loved", "conditional_love"), found("should stay", "should")])).toEqual([
    ["conditional_love", "If you loved me you"],
    ["should", "should stay"],
  ]);
  expect(marked([found("you never", "absolute")])).toEqual([["absolute", "you never listen"]]);
});
