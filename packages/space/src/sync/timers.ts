/** The port for waiting. Nothing below the driver waits by itself. */
export interface Timers {
  /** Milliseconds on a clock that never goes back; what it starts from means nothing. */
  now(): number;
  /** Calls `task` once, not before `ms` have passed; never within this call. Gives back how to call it off. */
  after(ms: number, task: () => void): () => void;
}

/** The longest wait that browsers and Node take; a longer one would be over at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemTimers: Timers = {
  now: () => performance.now(),
  after: (ms, task) => {
    // Browsers drop the part of a millisecond, and would call too early.
    const timer = setTimeout(task, Math.min(Math.ceil(ms), LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
