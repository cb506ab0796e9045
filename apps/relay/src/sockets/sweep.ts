import { dayAt } from "../store/day.ts";
import { type Hour, hourAt } from "../store/hour.ts";
import { minuteAt } from "../store/minute.ts";
import type { Store } from "../store/port.ts";
import { KEPT_HOURS } from "./announced.ts";
import { writeReveal } from "./reveal.ts";

export interface Sweeper {
  stop(): void;
}

const EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * Has the store forget what has run out, and, when an hour has begun, open what is due. What was due while nothing ran is
 * opened before anything that waits is forgotten. One time that fails is made good by the next.
 */
export function sweepAgainAndAgain(store: Store, now: () => number): Sweeper {
  let turned: Hour | undefined;
  let isTurning = false;

  const turn = async (hour: Hour): Promise<void> => {
    const day = dayAt(now());
    for (;;) {
      const opened = await store.openDue(hour, day, writeReveal);
      if (!opened.ok) return;
      if (opened.value === "done") break;
      // Others are served in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if ((await store.lapse(hour, day)).ok) turned = hour;
  };
  const turnIfNew = async (): Promise<void> => {
    const hour = hourAt(now());
    if (isTurning || turned === hour) return;
    isTurning = true;
    await turn(hour).catch(() => undefined);
    isTurning = false;
  };
  const sweep = (): void => {
    void store.sweep(minuteAt(now()), hourAt(now() - KEPT_HOURS * HOUR_MS)).catch(() => undefined);
    void turnIfNew();
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
