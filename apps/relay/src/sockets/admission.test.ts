import { expect, test } from "vitest";
import { createAdmission } from "./admission.ts";

test("so many of each in an hour are admitted, whoever brings them, and more as time passes", () => {
  let now = 0;
  const admission = createAdmission({ space: 2, note: 3, locator: 0 }, () => now);
  const counts = () =>
    (["space", "note", "locator"] as const).map((what) => {
      let count = 0;
      while (admission.admits(what)) count++;
      return count;
    });
  expect(counts()).toEqual([2, 3, 0]);
  expect(counts()).toEqual([0, 0, 0]);
  now += 1_800_000;
  expect(counts()).toEqual([1, 1, 0]);
  now += 100 * 3_600_000;
  expect(counts()).toEqual([2, 3, 0]);
});
