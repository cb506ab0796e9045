import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useWords } from "../words.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { Screen } from "./Screen.tsx";

/** For a new device: the ways to a book that lies on others. */
export function Ways({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { ways, back } = useWords().arrive;
  return (
    <Screen title={ways.title} lead={ways.lead}>
      <JoinPanel />
      <ButtonRow>
        <Button kind="underlined" onPress={onLeave}>
          {back}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
