import type { ReactNode } from "react";
import { Frame } from "../../../app/Frame.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { HandOver } from "../../../ui/hand-over/HandOver.tsx";
import type { Send } from "./FirstMinute.tsx";

interface PassProps {
  readonly send: Send;
}

/** A closed book. Nothing of the first person's page is in the document any more. */
export function Pass({ send }: PassProps): ReactNode {
  const { pass } = useWords().firstMinute;
  return <Closed words={pass} onOpen={() => send({ type: "open" })} />;
}

export function Meet({ send }: PassProps): ReactNode {
  const { meet } = useWords().firstMinute;
  return <Closed words={meet} onOpen={() => send({ type: "open" })} />;
}

interface ClosedProps {
  readonly words: { readonly title: string; readonly text: string; readonly open: string };
  readonly onOpen: () => void;
}

export function Closed({ words, onOpen }: ClosedProps): ReactNode {
  const { name } = useWords().shell;
  return (
    <Frame title={name} layout="plain">
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
