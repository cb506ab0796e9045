import type { Result } from "@counterpoint/kernel";
import type { StorageError } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";

export interface Newest {
  readonly day: string;
  /** As it is called in the book; undefined where it has no name. */
  readonly device: string | undefined;
}

interface NewestFoundProps {
  /** Undefined where there was nothing in the book. */
  readonly newest: Newest | undefined;
  readonly onConfirm: () => Promise<Result<void, StorageError>>;
  readonly onLeave: () => void;
}

/**
 * After coming back by words there is no other device that could say how far the book goes: whoever passes it on could
 * have put an old copy there. So the person says, before this device writes the first word into it (A3).
 */
export function NewestFound({ newest, onConfirm, onLeave }: NewestFoundProps): ReactNode {
  const words = useWords().arrive;
  const [state, setState] = useState<"asked" | "writing" | "not-kept" | "missing">("asked");
  const confirm = async (): Promise<void> => {
    if (state === "writing") return;
    setState("writing");
    const kept = await onConfirm();
    if (kept.ok) onLeave();
    else setState("not-kept");
  };
  const lead =
    newest === undefined ? words.newest.nothing : words.newest.found(newest.day, newest.device ?? words.newest.aDevice);
  if (state === "missing") {
    return (
      <Screen title={words.newest.no} lead={words.newest.missing}>
        <ButtonRow>
          <Button onPress={onLeave}>{words.joined.open}</Button>
        </ButtonRow>
      </Screen>
    );
  }
  return (
    <Screen title={words.newest.title} lead={lead}>
      <div>
        <p>{words.newest.until}</p>
        {state === "not-kept" && <ErrorNote blocking>{words.newest.notKept}</ErrorNote>}
        <Equal>
          <Button busyLabel={state === "writing" ? words.working : undefined} onPress={() => void confirm()}>
            {words.newest.yes}
          </Button>
          <Button onPress={() => setState("missing")}>{words.newest.no}</Button>
        </Equal>
      </div>
      <MarginNote>
        <p>{words.newest.why}</p>
      </MarginNote>
    </Screen>
  );
}
