import { type ReactNode, useState } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { useReturn } from "../ui/opening/use-return.ts";
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

/** Some minutes off the screen, begun by a press. Whoever stops them is where they are begun. */
export function Minutes({ turn: running, words }: MinutesProps): ReactNode {
  const { turn, now, isOver, isRunning, isBegun, press, stop } = running;
  const [stopped, setStopped] = useState<"timer" | null>(null);
  const refOf = useReturn(stopped);
  return (
    <>
      <TurnTimer turn={turn} now={now} words={words} />
      <ButtonRow>
        {!isOver && (
          <Button
            ref={refOf("timer")}
            kind={isBegun ? "outlined" : "ink"}
            onPress={() => {
              setStopped(null);
              press();
            }}
          >
            {isRunning ? words.pause : isBegun ? words.resume : words.start}
          </Button>
        )}
        {isBegun && (
          <Button
            kind="underlined"
            onPress={() => {
              setStopped("timer");
              stop();
            }}
          >
            {words.stopTimer}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
