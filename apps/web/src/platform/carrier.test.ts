import { expect, test } from "vitest";
import { keepCarrier, readCarrier } from "./carrier.ts";
import type { Memo } from "./memo.ts";

function memory(): Memo & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    keep: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
}

test("hold:H8 a book that travels in files alone is remembered as such until it is said otherwise", () => {
  const memo = memory();
  expect(readCarrier(memo)).toBe("host");
  keepCarrier("file", memo);
  expect(readCarrier(memo)).toBe("file");
  keepCarrier("host", memo);
  expect(readCarrier(memo)).toBe("host");
  expect(memo.kept.size).toBe(0);
});

test.each(["no", "", "FILE"])("hold:H7 %o in its place is neither of the two, and counts as the host", (value) => {
  const memo = memory();
  memo.kept.set("way", value);
  expect(readCarrier(memo)).toBe("host");
});
