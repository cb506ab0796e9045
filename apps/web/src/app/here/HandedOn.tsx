import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { HandOver } from "../../ui/hand-over/HandOver.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";

interface HandedOnProps {
  readonly words: { readonly title: string; readonly text: string; readonly open: string };
  readonly onOpen: () => void;
}

/** The shut book between two people: nothing of either is in the document any more. */
export function HandedOn({ words, onOpen }: HandedOnProps): ReactNode {
  return (
    <Frame title={useWords().shell.name} layout="plain">
      <HandOver
        title={words.title}
        actions={
          <Button kind="ink" onPress={onOpen}>
            {words.open}
          </Button>
        }
      >
        {words.text}
      </HandOver>
    </Frame>
  );
}
