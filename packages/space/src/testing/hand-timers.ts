import type { Timers } from "../sync/timers.ts";

/** Time that stands still until a test moves it. */
export interface HandTimers extends Timers {
  /** When the next task is due; undefined where none waits. */
  next(): number | undefined;
  /** Goes on to when the next task is due, and runs it. */
  step(): void;
  /** Runs all that is due within `ms`, in its order, and ends when they have passed. */
  pass(ms: number): void;
}

interface Waiting {
  readonly at: number;
  readonly task: () => void;
}

export function handTimers(): HandTimers {
  let now = 0;
  const waiting = new Set<Waiting>();
  /** Of those that are due at one moment the first that was asked for: a set keeps its order. */
  const first = (): Waiting | undefined =>
    [...waiting].reduce<Waiting | undefined>(
      (soonest, one) => (soonest && soonest.at <= one.at ? soonest : one),
      undefined,
    );
  const run = (one: Waiting): void => {
    waiting.delete(one);
    now = Math.max(now, one.at);
    one.task();
  };
  return {
    now: () => now,
    after: (ms, task) => {
      const one = { at: now + Math.max(ms, 0), task };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    next: () => first()?.at,
    step: () => {
      const one = first();
      if (one !== undefined) run(one);
    },
    pass: (ms) => {
      const end = now + ms;
      for (let one = first(); one !== undefined && one.at <= end; one = first()) run(one);
      now = end;
    },
  };
}
