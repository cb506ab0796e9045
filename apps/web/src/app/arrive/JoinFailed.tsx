import type { JoiningFailure } from "@counterpoint/space";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";

interface JoinFailedProps {
  /** `stopped` and `different`: it was ended here, the latter because the words were not the same. */
  readonly why: JoiningFailure | "stopped" | "different" | "not-opened";
  readonly onLeave: () => void;
}

/** Why this device is not in the book, and what to do: a link is good for one try. */
export function JoinFailed({ why, onLeave }: JoinFailedProps): ReactNode {
  const { failed, back } = useWords().arrive;
  return (
    <Screen title={failed.title} lead={failed[why]}>
      <p>{failed.unchanged}</p>
      <ButtonRow>
        <Button onPress={onLeave}>{back}</Button>
      </ButtonRow>
    </Screen>
  );
}
