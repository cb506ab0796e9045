import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";
import { type ShownStep, TroubleNote } from "./TroubleNote.tsx";

interface WaitOverProps extends ShownStep {
  readonly onComeIn: () => void;
}

export function WaitOver({ busy, trouble, onComeIn, onLeave }: WaitOverProps): ReactNode {
  const words = useWords().arrive;
  return (
    <Screen title={words.found.title} lead={words.wait.over}>
      <div>
        <TroubleNote trouble={trouble} />
        <Equal>
          <Button busyLabel={busy ? words.working : undefined} onPress={onComeIn}>
            {words.found.enter}
          </Button>
          <Button onPress={onLeave}>{words.leave}</Button>
        </Equal>
      </div>
    </Screen>
  );
}
