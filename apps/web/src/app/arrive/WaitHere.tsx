import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";
import { type ShownStep, TroubleNote } from "./TroubleNote.tsx";

interface WaitHereProps extends ShownStep {
  readonly hoursLeft: number;
  readonly onForget: () => void;
}

export function WaitHere({ hoursLeft, trouble, onForget, onLeave }: WaitHereProps): ReactNode {
  const { wait } = useWords().arrive;
  return (
    <Screen title={wait.title} lead={wait.hours(hoursLeft)}>
      <div>
        <p>{wait.until}</p>
        <p>{wait.after}</p>
        <p>{wait.meanwhile}</p>
        <TroubleNote trouble={trouble} />
        <Equal>
          <Button onPress={onLeave}>{wait.done}</Button>
          <Button onPress={onForget}>{wait.forget}</Button>
        </Equal>
      </div>
    </Screen>
  );
}
