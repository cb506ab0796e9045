import path from "node:path";
import { run } from "../lib/process.mjs";
import { runTool } from "./tool.ts";

/** The relay, restarted when its sources change, and Vite's server for the app. Ctrl-C ends both. */
export async function runDev(root: string): Promise<number> {
  const relay = run(process.execPath, ["--watch", path.join(root, "apps/relay/src/main.ts")], { cwd: root });
  const codes = await Promise.all([relay, runTool(root, "vite", "apps/web")]);
  return Math.max(...codes);
}
