import { isOver, pause, readyTurn, remaining, start, type Turn } from "@counterpoint/talk";
import { useState } from "react";
import { systemClock } from "../platform/clock.ts";
import { useTurnNow } from "./turn-now.ts";

export interface RunningTurn {
  readonly turn: Turn;
  readonly now: number;
  readonly isOver: boolean;
  readonly isRunning: boolean;
  /** Some of its time is gone. */
  readonly isBegun: boolean;
  /** Starts, pauses, or goes on. */
  readonly press: () => void;
  readonly stop: () => void;
}

/** A stretch of time that somebody starts and stops; `length` in milliseconds. */
export function useTurn(length: number): RunningTurn {
  const [turn, setTurn] = useState(() => readyTurn(length));
  const now = useTurnNow(turn);
  const over = isOver(turn, now);
  const isRunning = turn.kind === "running" && !over;
  return {
    ...{ turn, now, isRunning, isOver: over },
    isBegun: remaining(turn, now) < turn.length || isRunning,
    press: () => setTurn(isRunning ? pause(turn, systemClock.now()) : start(turn, systemClock.now())),
    stop: () => setTurn(readyTurn(length)),
  };
}
