import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";
import { type ShownStep, TroubleNote } from "./TroubleNote.tsx";

interface RefusedProps extends ShownStep {
  readonly onAgain: () => void;
  readonly onForget: () => void;
}

export function Refused({ trouble, onAgain, onForget }: RefusedProps): ReactNode {
  const { refused, wait } = useWords().arrive;
  return (
    <Screen title={refused.title} lead={refused.lead}>
      <div>
        <p>{refused.you}</p>
        <p>{refused.notYou}</p>
        <TroubleNote trouble={trouble} />
        <ButtonRow>
          <Button onPress={onAgain}>{refused.again}</Button>
          <Button onPress={onForget}>{wait.forget}</Button>
        </ButtonRow>
      </div>
    </Screen>
  );
}
