import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";

interface ArrivedProps {
  readonly title: string;
  readonly lead: string;
  readonly onOpenBook: () => void;
}

/** This device is in the book. A lock is each device's own: whoever comes here without one is told so, once (S1). */
export function Arrived({ title, lead, onOpenBook }: ArrivedProps): ReactNode {
  const { joined } = useWords().arrive;
  const { opensBy } = useLock();
  return (
    <Screen title={title} lead={lead}>
      <p>{opensBy.passphrase ? joined.locked : joined.passphrase}</p>
      <ButtonRow>
        <Button kind="ink" onPress={onOpenBook}>
          {joined.open}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
