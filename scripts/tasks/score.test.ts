import { expect, test } from "vitest";
import type { RanTest, Report } from "./reports.ts";
import { addScores, CLEAN, failedOnce, scoreCheck, scoreSuite } from "./score.ts";

const report = (outcomes: readonly RanTest["outcome"][], problems: readonly string[] = []): Report => ({
  tests: outcomes.map((outcome) => ({ file: "a.test.ts", titles: ["a"], outcome })),
  problems,
});

const numbers = (given: Report | undefined, code: number) => {
  const { passed, failed } = scoreSuite(given, code);
  return { passed, failed };
};

test("passed and failed tests are counted", () => {
  expect(numbers(report(["passed", "passed", "failed"]), 1)).toEqual({ passed: 2, failed: 1 });
});

test("a failed test is named, with the first line of what it said", () => {
  const tests: readonly RanTest[] = [
    { file: "a.test.ts", titles: ["dates", "leap years"], outcome: "failed", reason: "Error: no 29th" },
    { file: "b.spec.ts", titles: ["opens"], outcome: "failed" },
    { file: "c.test.ts", titles: ["fine"], outcome: "passed" },
  ];
  expect(scoreSuite({ tests, problems: ["d.test.ts: no such module"] }, 1).remarks).toEqual([
    "d.test.ts: no such module",
    "a.test.ts > dates > leap years: Error: no 29th",
    "b.spec.ts > opens",
  ]);
});

test("a left-out test has failed", () => {
  expect(numbers(report(["passed", "left out"]), 0)).toEqual({ passed: 1, failed: 1 });
});

test("a run without tests has failed", () => {
  expect(numbers(report([]), 0)).toEqual({ passed: 0, failed: 1 });
});

test("a run without a report has failed", () => {
  expect(numbers(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

test("a file that does not load counts once", () => {
  expect(numbers(report(["passed"], ["b.test.ts: no such module"]), 1)).toEqual({ passed: 1, failed: 1 });
});

test("an exit code that no test explains is a failure", () => {
  expect(numbers(report(["passed"]), 1)).toEqual({ passed: 1, failed: 1 });
});

test("a check adds one failure or nothing", () => {
  expect(scoreCheck(0, "why")).toEqual(CLEAN);
  expect(scoreCheck(1, "why")).toEqual(failedOnce("why"));
});

test("scores add up", () => {
  const sum = addScores([{ passed: 3, failed: 1, remarks: ["a"] }, failedOnce("b"), CLEAN]);
  expect(sum).toEqual({ passed: 3, failed: 2, remarks: ["a", "b"] });
});
