/** Both ends of a server that runs in a process of its own, beside the one that measures it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Serving {
  readonly port: number;
  /** Milliseconds of the processor that it has used so far. */
  used(): Promise<number>;
  /** Bytes, after a collection of garbage. */
  memory(): Promise<{ readonly resident: number; readonly heap: number }>;
  stop(): Promise<void>;
}

/** In the server's process: says where it listens, and answers what it is asked. */
export function serving(port: number): void {
  process.send?.(port);
  // Whoever measures may be ended in the middle, and must leave nothing running.
  process.on("disconnect", () => process.exit());
  process.on("message", (question) => {
    if (question === "used") {
      const { user, system } = process.cpuUsage();
      process.send?.((user + system) / 1000);
    } else {
      globalThis.gc?.();
      process.send?.([process.memoryUsage.rss(), process.memoryUsage().heapUsed]);
    }
  });
}

/** In the process that measures. */
export async function startServer(file: string, ...rest: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, ["--expose-gc", "--no-warnings", file, ...rest], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = Number(await heard(child));
  const ask = (question: string): Promise<unknown> => {
    const answer = heard(child);
    child.send(question);
    return answer;
  };
  return {
    port,
    used: async () => Number(await ask("used")),
    memory: async () => {
      const answer = await ask("memory");
      if (!Array.isArray(answer)) throw new Error("the server did not say how much memory it has");
      return { resident: Number(answer[0]), heap: Number(answer[1]) };
    },
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function heard(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => {
    throw new Error(`the server ended: ${child.spawnargs.join(" ")}`);
  });
  // Only a server that ends while it is listened to is a failure.
  ended.catch(() => undefined);
  return (await Promise.race([once(child, "message"), ended]))[0];
}
