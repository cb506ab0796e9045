import { spawnSync } from "node:child_process";
import path from "node:path";
import { run } from "../lib/process.mjs";

/** Tools are called by their JavaScript file: the links in node_modules/.bin need a shell on Windows. */
const FILES = {
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
} as const;

export type Tool = keyof typeof FILES;

const fileOf = (root: string, tool: Tool): string => path.join(root, "node_modules", FILES[tool]);

/** Runs a tool in the project's folder with its output shown; gives its exit code. */
export function runTool(root: string, tool: Tool, ...args: readonly string[]): Promise<number> {
  return run(process.execPath, [fileOf(root, tool), ...args], { cwd: root });
}

export interface Captured {
  readonly code: number;
  readonly output: string;
}

/** Runs a JavaScript file and keeps what it prints. */
export function capture(cwd: string, file: string, ...args: readonly string[]): Captured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? 1, output: stdout + stderr };
}

export function captureTool(cwd: string, root: string, tool: Tool, ...args: readonly string[]): Captured {
  return capture(cwd, fileOf(root, tool), ...args);
}
