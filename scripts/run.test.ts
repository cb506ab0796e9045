import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.ts";

const run = (...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [path.join(ROOT, "scripts/run.mjs"), ...args], { encoding: "utf8" });

test("an unknown task names those there are, on standard error", () => {
  const { status, stdout, stderr } = run("sing");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("start, test, check, mission, dev, counterpoint, bench, wording-score, soak");
});

test("`counterpoint` leaves standard output and the exit code to the command", () => {
  const { status, stdout, stderr } = run("counterpoint", "no-such-command");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("no-such-command");
});

test("a step that does not exist is no silent success", () => {
  const { status, stderr } = run("test", "--only", "nothing");
  expect(status).toBe(2);
  expect(stderr).toContain("lint, types, knip");
});
