import { expect, test } from "vitest";
import { sayFailures } from "./say-failures.ts";

const HOUR = 60 * 60 * 1000;

test("each kind is said at once, and again after an hour", () => {
  const printed: string[] = [];
  let now = 5;
  const say = sayFailures(
    (line) => printed.push(line.slice(0, 24)),
    () => now,
  );
  for (const at of [0, 1, HOUR - 1, HOUR]) {
    now = 5 + at;
    say({ kind: "full" });
  }
  say({ kind: "unavailable", detail: "no answer" });
  expect(printed).toEqual(["The disk is full: nothin", "The disk is full: nothin", "The store cannot be reac"]);
});

test("a store that was closed on purpose is no news", () => {
  const printed: string[] = [];
  sayFailures(
    (line) => printed.push(line),
    () => 0,
  )({ kind: "closed" });
  expect(printed).toEqual([]);
});
