import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { useWords } from "../words.ts";
import { Made } from "./Made.tsx";
import type { Making } from "./use-making.ts";

interface MakeFormProps {
  readonly making: Making;
  readonly words: { readonly make: string; readonly making: string };
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  /** What is asked for. */
  readonly children: ReactNode;
}

/** Asks, makes one file at a time, and gives way to what is said of a file that was made. */
export function MakeForm({ making, words, onSubmit, onLeave, children }: MakeFormProps): ReactNode {
  const { notMade, leave } = useWords().backup;
  if (making.at === "made") return <Made {...making.note} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (making.at !== "making") onSubmit();
      }}
    >
      {children}
      {making.at === "failed" && <ErrorNote blocking>{notMade[making.error.kind]}</ErrorNote>}
      <ButtonRow>
        <Button type="submit" busyLabel={making.at === "making" ? words.making : undefined}>
          {words.make}
        </Button>
        <Button onPress={onLeave}>{leave}</Button>
      </ButtonRow>
    </form>
  );
}
