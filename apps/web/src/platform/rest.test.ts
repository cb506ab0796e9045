import { expect, test } from "vitest";
import { keepRest, REST_MINUTES, readRest } from "./rest.ts";
import { memoIn } from "./testing/memo.ts";

test("safety:S10 five minutes where nobody has said otherwise, and that is no trace", () => {
  const kept = new Map<string, string>();
  const memo = memoIn(kept);
  expect(readRest(memo)).toBe(5);
  keepRest(1, memo);
  keepRest(5, memo);
  expect(kept.size).toBe(0);
});

test("what was chosen is remembered", () => {
  const memo = memoIn();
  for (const minutes of REST_MINUTES) {
    keepRest(minutes, memo);
    expect(readRest(memo)).toBe(minutes);
  }
});

test.each(["0", "-1", "600", "never", "", "5.0"])(
  "hold:H7 %o in its place is five minutes: nobody can switch it off",
  (value) => {
    const memo = memoIn(new Map([["rest", value]]));
    expect(readRest(memo)).toBe(5);
  },
);
