import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Page } from "../../../ui/page/Page.tsx";

interface DoneProps {
  readonly task: "make" | "change";
  readonly onClose: () => void;
}

export function Done({ task, onClose }: DoneProps): ReactNode {
  const { done } = useWords().recovery;
  return (
    <Page title={done.title} lead={done.lead}>
      <div>
        <p>{done.passphrase}</p>
        {task === "change" && <p>{done.changed}</p>}
        <ButtonRow>
          <Button onPress={onClose}>{done.close}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}
