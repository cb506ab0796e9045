import { isOver, pause, readyTurn, remaining, start } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { systemClock } from "../platform/clock.ts";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { useReturn } from "../ui/opening/use-return.ts";
import { TurnTimer } from "./TurnTimer.tsx";
import { useTurnNow } from "./turn-now.ts";
import { useWords } from "./words.ts";

/** Ten minutes off the screen, begun by a press: where something that was read ends with two people talking. */
export function TenMinutes(): ReactNode {
  const words = useWords().talk;
  const [turn, setTurn] = useState(readyTurn);
  const [stopped, setStopped] = useState<"timer" | null>(null);
  const refOf = useReturn(stopped);
  const now = useTurnNow(turn);
  const over = isOver(turn, now);
  const running = turn.kind === "running" && !over;
  const begun = remaining(turn, now) < turn.length || running;
  return (
    <>
      <TurnTimer turn={turn} now={now} words={words} />
      <ButtonRow>
        {!over && (
          <Button
            ref={refOf("timer")}
            kind={begun ? "outlined" : "ink"}
            onPress={() => {
              setStopped(null);
              setTurn(running ? pause(turn, systemClock.now()) : start(turn, systemClock.now()));
            }}
          >
            {running ? words.pause : begun ? words.resume : words.start}
          </Button>
        )}
        {begun && (
          <Button
            kind="underlined"
            onPress={() => {
              setStopped("timer");
              setTurn(readyTurn());
            }}
          >
            {words.stopTimer}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
