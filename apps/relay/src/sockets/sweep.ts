import { hourAt } from "../store/hour.ts";
import { minuteAt } from "../store/minute.ts";
import type { Store } from "../store/port.ts";
import { KEPT_HOURS } from "./announced.ts";

export interface Sweeper {
  stop(): void;
}

const EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Has the store forget what has run out. One time that fails is made good by the next. */
export function sweepAgainAndAgain(store: Store, now: () => number): Sweeper {
  const sweep = (): void => {
    void store.sweep(minuteAt(now()), hourAt(now() - KEPT_HOURS * HOUR_MS)).catch(() => undefined);
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
