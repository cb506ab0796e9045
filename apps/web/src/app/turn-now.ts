import { finishAt, type Turn } from "@counterpoint/talk";
import { useEffect, useState } from "react";
import { systemClock } from "../platform/clock.ts";

const SECOND = 1000;

/** The present, read each second while the turn runs: when it is over, the whole screen has to know. */
export function useTurnNow(turn: Turn): number {
  const [now, setNow] = useState(systemClock.now);
  useEffect(() => {
    setNow(systemClock.now());
    if (finishAt(turn) === null) return;
    const timer = setInterval(() => setNow(systemClock.now()), SECOND);
    return () => clearInterval(timer);
  }, [turn]);
  return now;
}
