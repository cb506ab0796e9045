import { isOver, remaining } from "@counterpoint/talk";
import type { View } from "@counterpoint/today";
import type { ReactNode } from "react";
import { TurnTimer } from "../../../app/TurnTimer.tsx";
import { useTurnNow } from "../../../app/turn-now.ts";
import { useWords } from "../../../app/words.ts";
import { systemClock } from "../../../platform/clock.ts";
import { Button } from "../../../ui/button/Button.tsx";
import type { Send } from "./FirstMinute.tsx";
import { ProposalText } from "./ProposalText.tsx";
import { Screen } from "./Screen.tsx";

interface PhoneDownProps {
  readonly view: Extract<View, { readonly screen: "phoneDown" }>;
  readonly send: Send;
}

/** The point of it all happens off the screen: the phone only keeps the time. */
export function PhoneDown({ view, send }: PhoneDownProps): ReactNode {
  const { phoneDown } = useWords().firstMinute;
  const { turn } = view;
  const now = useTurnNow(turn);
  const begun = turn.kind === "running" || remaining(turn, now) < turn.length;
  const over = isOver(turn, now);
  return (
    <Screen
      title={phoneDown.title}
      lead={phoneDown.lead}
      onBack={view.back ? () => send({ type: "back" }) : undefined}
      actions={
        <>
          {!over && (
            <Button
              kind={begun ? "outlined" : "ink"}
              onPress={() => send({ type: turn.kind === "running" ? "pause" : "start", now: systemClock.now() })}
            >
              {turn.kind === "running" ? phoneDown.pause : begun ? phoneDown.resume : phoneDown.start}
            </Button>
          )}
          <Button kind={begun ? "ink" : "outlined"} onPress={() => send({ type: "finish" })}>
            {phoneDown.finish}
          </Button>
        </>
      }
    >
      <TurnTimer turn={turn} now={now} words={phoneDown} />
      <ProposalText proposal={view.proposal} />
    </Screen>
  );
}
