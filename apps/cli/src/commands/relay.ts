import { spawn } from "node:child_process";
import path from "node:path";
import { type Command, REFUSED } from "../command.ts";

const ENTRY = path.resolve(import.meta.dirname, "../../../relay/src/main.ts");

/** A process of its own: the relay may import far less than this program, and neither imports the other. */
export const relay: Command = {
  name: "relay",
  summary: "serve the app; set PORT, HOST, DATA_DIR, PUBLIC_URL",
  words: [],
  options: [],
  run: (_given, { why }) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [ENTRY], { stdio: "inherit" });
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
      child.once("error", (error) => {
        why(`The relay could not be started: ${error.message}`);
        resolve(REFUSED);
      });
      child.once("exit", (code) => resolve(code ?? REFUSED));
    }),
};
