import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../source-files.ts";
import { readMinutes, trialsOf } from "./soak.ts";

describe("how long", () => {
  test("is twenty minutes where nothing is said", () => {
    expect(readMinutes([])).toBe(20);
    expect(readMinutes(["3"])).toBe(3);
    expect(readMinutes(["0.5"])).toBe(0.5);
  });

  test.each([[["soon"]], [["0"]], [["-1"]], [["1", "2"]]])("%j is refused", (args) => {
    expect(readMinutes(args)).toBe("Usage: npm run soak [-- MINUTES]");
  });
});

describe("what is tried", () => {
  test("is there", () => {
    for (const { file } of trialsOf(20, 1)) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
  });

  test("in twenty minutes and more, is 200 kills and a million frames at each end", () => {
    for (const minutes of [20, 60]) {
      const given = trialsOf(minutes, 7).map((trial) => trial.given.join(" "));
      expect(given).toEqual([`--minutes ${minutes}`, "200 0 7", "0 1000000 7", "--frames 1000000 --seed 7"]);
    }
  });

  test("in less, is less of each", () => {
    const given = trialsOf(2, 7).map((trial) => trial.given.join(" "));
    expect(given).toEqual(["--minutes 2", "20 0 7", "0 100000 7", "--frames 100000 --seed 7"]);
  });
});
