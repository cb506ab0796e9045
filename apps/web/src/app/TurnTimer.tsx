import { isOver, remaining, type Turn } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { Countdown } from "../ui/countdown/Countdown.tsx";

interface TurnTimerProps {
  readonly turn: Turn;
  readonly now: number;
  readonly words: {
    readonly timer: string;
    readonly left: (minutes: number) => string;
    readonly over: string;
  };
}

const MINUTE = 60_000;

/** Ten bars that fill. Silent, and told in whole minutes, so that nobody watches seconds. */
export function TurnTimer({ turn, now, words }: TurnTimerProps): ReactNode {
  const left = remaining(turn, now);
  const text = isOver(turn, now) ? words.over : words.left(Math.ceil(left / MINUTE));
  return <Countdown remainingMs={left} totalMs={turn.length} label={words.timer} text={text} />;
}
