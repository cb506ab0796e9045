import type { ReactNode } from "react";
import { CopyLines } from "../../../app/pair/CopyLines.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Page } from "../../../ui/page/Page.tsx";

/** Plain lines and an address to look around at: no invitation to a book, nothing that runs out, nobody is told (S28). */
export function TellPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { tell, back } = useWords().partners;
  const lines = tell.message(`${location.origin}/`);
  return (
    <Page title={tell.title} lead={tell.lead}>
      <div>
        <CopyLines lines={lines} ways={[{ label: tell.copy, text: lines }]}>
          <p>{tell.text}</p>
          <p>{tell.after}</p>
        </CopyLines>
        <ButtonRow>
          <Button onPress={onClose}>{back}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}
