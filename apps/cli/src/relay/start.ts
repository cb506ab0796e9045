import { spawn } from "node:child_process";
import path from "node:path";
import { type ExitCode, REFUSED, type Terminal } from "../command.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../../relay/src");

/** A process of its own: the relay may import far less than this program, and neither imports the other. */
export function startRelay(entry: string, words: readonly string[], { why }: Terminal): Promise<ExitCode> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(FOLDER, entry), ...words], { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
    child.once("error", (error) => {
      why(`The relay could not be started: ${error.message}`);
      resolve(REFUSED);
    });
    child.once("exit", (code) => resolve(code ?? REFUSED));
  });
}
