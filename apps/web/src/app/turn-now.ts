import { finishAt, type Turn } from "@counterpoint/talk";
import { useEffect, useState } from "react";
import { systemClock } from "../platform/clock.ts";
import { keepOpenFor } from "../platform/open-for.ts";

const SECOND = 1000;
/** Longer than any turn: a book must not lock in the middle of one, when the phone lies face down. */
const OPEN_MINUTES = 15;

/** The present, read each second while the turn runs: when it is over, the whole screen has to know. */
export function useTurnNow(turn: Turn): number {
  const [now, setNow] = useState(systemClock.now);
  useEffect(() => {
    setNow(systemClock.now());
    if (finishAt(turn) === null) return;
    const timer = setInterval(() => setNow(systemClock.now()), SECOND);
    const end = keepOpenFor(OPEN_MINUTES);
    return () => {
      clearInterval(timer);
      end();
    };
  }, [turn]);
  return now;
}
