import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { useWords } from "../words.ts";
import type { PageOf } from "./page.ts";

/** How two people get by without whoever runs this address. */
export function OtherCopy({ page: Page, onBack }: { readonly page: PageOf; readonly onBack: () => void }): ReactNode {
  const { copy, back } = useWords().partners;
  return (
    <Page key="copy" title={copy.title} lead={copy.lead}>
      <div>
        <Points points={copy.points} />
        <ButtonRow>
          <Button onPress={onBack}>{back}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}
