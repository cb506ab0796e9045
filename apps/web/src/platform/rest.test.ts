import { expect, test } from "vitest";
import type { Memo } from "./memo.ts";
import { keepRest, REST_MINUTES, readRest } from "./rest.ts";

function memory(): Memo & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    keep: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
}

test("safety:S10 five minutes where nobody has said otherwise, and that is no trace", () => {
  const memo = memory();
  expect(readRest(memo)).toBe(5);
  keepRest(1, memo);
  keepRest(5, memo);
  expect(memo.kept.size).toBe(0);
});

test("what was chosen is remembered", () => {
  const memo = memory();
  for (const minutes of REST_MINUTES) {
    keepRest(minutes, memo);
    expect(readRest(memo)).toBe(minutes);
  }
});

test.each(["0", "-1", "600", "never", "", "5.0"])(
  "hold:H7 %o in its place is five minutes: nobody can switch it off",
  (value) => {
    const memo = memory();
    memo.kept.set("rest", value);
    expect(readRest(memo)).toBe(5);
  },
);
