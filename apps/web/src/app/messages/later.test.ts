import { expect, test, vi } from "vitest";
import { later } from "./later.ts";

test("a part of the catalogue is fetched when it is asked for, and once", async () => {
  const load = vi.fn(async () => ({ word: "tea" }));
  const part = later(load);
  expect(load).not.toHaveBeenCalled();
  const [one, two] = [part(), part()];
  expect(one).toBe(two);
  expect(await one).toEqual({ word: "tea" });
  expect(load).toHaveBeenCalledTimes(1);
});
