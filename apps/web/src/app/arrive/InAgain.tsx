import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";

export function InAgain({ onOpenBook }: { readonly onOpenBook: () => void }): ReactNode {
  const { inAgain, joined } = useWords().arrive;
  const { opensBy } = useLock();
  return (
    <Screen title={inAgain.title} lead={inAgain.lead}>
      <p>{opensBy.passphrase ? joined.locked : joined.passphrase}</p>
      <ButtonRow>
        <Button kind="ink" onPress={onOpenBook}>
          {joined.open}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
