import type { ReactNode } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { TurnTimer } from "./TurnTimer.tsx";
import type { RunningTurn } from "./use-turn.ts";

interface MinutesProps {
  readonly turn: RunningTurn;
  readonly words: {
    readonly timer: string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly stopTimer: string;
    readonly left: (minutes: number) => string;
    readonly over: string;
  };
}

/** Some minutes off the screen, begun by a press. */
export function Minutes({ turn: running, words }: MinutesProps): ReactNode {
  const { turn, now, isOver, isRunning, isBegun, press, stop } = running;
  return (
    <>
      <TurnTimer turn={turn} now={now} words={words} />
      <ButtonRow>
        {!isOver && (
          <Button kind={isBegun ? "outlined" : "ink"} onPress={press}>
            {isRunning ? words.pause : isBegun ? words.resume : words.start}
          </Button>
        )}
        {isBegun && (
          <Button kind="underlined" onPress={stop}>
            {words.stopTimer}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
