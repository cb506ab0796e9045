import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "vitest";

/** Kills the program once it has printed so many lines. Gives those that were printed whole. */
export async function runUntilKilled(given: readonly string[], enough: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  let lines = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    lines += text.split("\n").length - 1;
    if (lines >= enough) child.kill("SIGKILL");
  });
  await once(child, "close");
  expect(child.signalCode).toBe("SIGKILL");
  return printed.split("\n").slice(0, -1);
}
