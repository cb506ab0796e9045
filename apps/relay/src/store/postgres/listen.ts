import pg, { type Client } from "pg";
import { CHANNEL } from "./notices.ts";

export interface Ears {
  stop(): Promise<void>;
}

export interface Heard {
  message(text: string): void;
  /** The line is back after it was cut: what was said meanwhile is lost. */
  missed(): void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Listens on a connection of its own, for as long as it takes. Rejects where the first connection fails. */
export async function listen(url: string, heard: Heard): Promise<Ears> {
  let stopped = false;
  let client: Client;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<Client> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on("error", () => undefined);
    next.on("notification", ({ payload }) => heard.message(payload ?? ""));
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
    } catch (cause) {
      await next.end().catch(() => undefined);
      throw cause;
    }
    next.once("end", later);
    return next;
  };
  const later = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void again(), pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  };
  const again = async (): Promise<void> => {
    try {
      client = await connect();
    } catch {
      later();
      return;
    }
    if (stopped) {
      await client.end();
      return;
    }
    pause = FIRST_PAUSE_MS;
    heard.missed();
  };

  client = await connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client.end();
    },
  };
}
