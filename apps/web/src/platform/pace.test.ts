import { expect, test } from "vitest";
import type { Memo } from "./memo.ts";
import { keepPace, readPace } from "./pace.ts";

function memory(): Memo & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    keep: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
}

test("safety:S2 sending waits a little unless somebody has chosen otherwise, and that is no trace", () => {
  const memo = memory();
  expect(readPace(memo)).toBe("later");
  keepPace("now", memo);
  expect(readPace(memo)).toBe("now");
  keepPace("later", memo);
  expect(readPace(memo)).toBe("later");
  expect(memo.kept.size).toBe(0);
});

test.each(["sooner", "", "NOW"])("hold:H7 %o in its place counts as a little later", (value) => {
  const memo = memory();
  memo.kept.set("pace", value);
  expect(readPace(memo)).toBe("later");
});
