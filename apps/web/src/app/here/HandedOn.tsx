import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { HandOver } from "../../ui/hand-over/HandOver.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";

interface HandedOnProps {
  readonly words: { readonly title: string; readonly text: string; readonly open: string };
  /** What takes a moment goes on behind the shut book. */
  readonly onOpen: () => void | Promise<void>;
}

/** The shut book between two people: nothing of either is in the document any more. */
export function HandedOn({ words, onOpen }: HandedOnProps): ReactNode {
  const { shell, here } = useWords();
  const [isOpening, setOpening] = useState(false);
  const open = async (): Promise<void> => {
    if (isOpening) return;
    setOpening(true);
    await onOpen();
    setOpening(false);
  };
  return (
    <Frame title={shell.name} layout="plain">
      <HandOver
        title={words.title}
        actions={
          <Button kind="ink" busyLabel={isOpening ? here.working : undefined} onPress={() => void open()}>
            {words.open}
          </Button>
        }
      >
        {words.text}
      </HandOver>
    </Frame>
  );
}
