import { expect, test } from "vitest";
import { keepPace, readPace } from "./pace.ts";
import { memoIn } from "./testing/memo.ts";

test("safety:S2 sending waits a little unless somebody has chosen otherwise, and that is no trace", () => {
  const kept = new Map<string, string>();
  const memo = memoIn(kept);
  expect(readPace(memo)).toBe("later");
  keepPace("now", memo);
  expect(readPace(memo)).toBe("now");
  keepPace("later", memo);
  expect(readPace(memo)).toBe("later");
  expect(kept.size).toBe(0);
});

test.each(["sooner", "", "NOW"])("hold:H7 %o in its place counts as a little later", (value) => {
  const memo = memoIn(new Map([["pace", value]]));
  expect(readPace(memo)).toBe("later");
});
