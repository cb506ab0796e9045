import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/free-port.ts";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const STARTS_WITHIN_MS = 120_000;
/** Empty counts as not set: a developer's own settings are none of the tests'. */
const DEFAULTS = { HOST: "", PUBLIC_URL: "", APP_DIR: "", DATABASE_URL: "", METRICS_PORT: "" };

export interface Relay {
  readonly origin: string;
  readonly pid: number;
  /** Everything it printed. */
  readonly log: () => string;
  /** Waits until the process is gone. SIGKILL is a power cut; the default lets it put things away. */
  readonly stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
}

export interface RelayOptions {
  readonly dataFolder: string;
  /** Give the port of a stopped relay to start its successor at the same address. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the relay as `npm start` does, serving apps/web/dist; resolves when it answers. */
export async function startRelay({ dataFolder, port, env }: RelayOptions): Promise<Relay> {
  const chosen = port ?? (await freePort());
  const origin = `http://localhost:${chosen}`;
  const child = spawn(process.execPath, [path.join(ROOT, "apps/relay/src/main.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...DEFAULTS, ...env, PORT: String(chosen), DATA_DIR: dataFolder },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  await untilItAnswers(origin, child, () => log);
  return { origin, pid: child.pid ?? 0, log: () => log, stop: (signal = "SIGTERM") => stop(child, signal) };
}

async function untilItAnswers(origin: string, child: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the relay ended with exit code ${child.exitCode ?? child.signalCode} while starting:\n${log()}`);
    }
    if (await answers(origin)) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`the relay did not answer at ${origin} within ${STARTS_WITHIN_MS / 1000} seconds:\n${log()}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    const { ok } = await fetch(origin);
    return ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
