import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Screen } from "./Screen.tsx";

export type KeepState = "nothing" | "keeping" | "kept" | "failed";

interface DoneProps {
  readonly kept: KeepState;
  readonly onRetry: () => void;
  readonly onDone: () => void;
  readonly onAgain: () => void;
}

/** Ends off the screen. What was done is said, and there is nothing more to press than one has to. */
export function Done({ kept, onRetry, onDone, onAgain }: DoneProps): ReactNode {
  const words = useWords();
  const { done } = words.firstMinute;
  const said = { nothing: done.forgotten, keeping: words.shell.keeping, kept: done.kept, failed: "" }[kept];
  return (
    <Screen
      title={done.title}
      lead={said}
      actions={
        <>
          <Button onPress={onDone}>{done.today}</Button>
          <Button kind="underlined" onPress={onAgain}>
            {done.again}
          </Button>
        </>
      }
    >
      {kept === "failed" && (
        <ErrorNote blocking>
          {done.failed}{" "}
          <Button kind="underlined" onPress={onRetry}>
            {words.shell.tryAgain}
          </Button>
        </ErrorNote>
      )}
    </Screen>
  );
}
