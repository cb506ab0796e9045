import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MAIN = path.join(import.meta.dirname, "../main.ts");

export interface RelayProcess {
  readonly port: number;
  /** As a power cut does, to the process. */
  kill(): Promise<void>;
  /** In good order; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Where a relay finds an app, and may keep its data. */
export interface Grounds {
  readonly app: string;
  readonly data: string;
  /** Relays that were started there. */
  readonly started: ChildProcess[];
  /** Leaves nothing that runs, and no folder. */
  clear(): void;
}

export function makeGrounds(): Grounds {
  const folder = mkdtempSync(path.join(tmpdir(), "relay-killed-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Counterpoint</title>");
  const started: ChildProcess[] = [];
  return {
    app: folder,
    data: path.join(folder, "data"),
    started,
    clear: () => {
      for (const child of started) child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}

/** The relay as `npm start` starts it; on the files of `grounds` where there is no `databaseUrl`. */
export async function startRelayProcess(grounds: Grounds, databaseUrl = ""): Promise<RelayProcess> {
  const settings = { APP_DIR: grounds.app, DATA_DIR: grounds.data, DATABASE_URL: databaseUrl, PORT: "0" };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, HOST: "", PUBLIC_URL: "", METRICS_PORT: "", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  grounds.started.push(child);
  const ended = once(child, "close");
  const [said]: unknown[] = await Promise.race([once(child.stdout.setEncoding("utf8"), "data"), ended]);
  const [, port] = /http:\/\/localhost:(\d+)/.exec(String(said)) ?? [];
  if (port === undefined) throw new Error(`the relay did not start: ${String(said)}`);
  return {
    port: Number(port),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}
