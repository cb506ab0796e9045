import type { Result } from "@counterpoint/kernel";
import type { StorageError } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Notice } from "../notices/Notice.tsx";
import { useWords } from "../words.ts";

export interface Newest {
  readonly day: string;
  /** As it is called in the book; undefined where it has no name. */
  readonly device: string | undefined;
}

interface NewestFoundProps {
  /** Undefined where there was nothing in the book. */
  readonly newest: Newest | undefined;
  readonly onConfirm: () => Promise<Result<void, StorageError>>;
}

/**
 * After coming back by words there is no other device that could say how far the book goes: whoever passes it on could
 * have put an old copy there. So the person says, before this device sends the first word (A3).
 */
export function NewestFound({ newest, onConfirm }: NewestFoundProps): ReactNode {
  const { newest: words, working } = useWords().arrive;
  const [state, setState] = useState<"asked" | "writing" | "not-kept" | "missing" | "later">("asked");
  const confirm = async (): Promise<void> => {
    setState("writing");
    const kept = await onConfirm();
    setState(kept.ok ? "later" : "not-kept");
  };
  if (state === "later") return null;
  if (state === "missing") {
    return (
      <Notice title={words.missingTitle} text={words.missing}>
        <Button onPress={() => setState("later")}>{words.close}</Button>
      </Notice>
    );
  }
  const found = newest === undefined ? words.nothing : words.found(newest.day, newest.device ?? words.aDevice);
  return (
    <Notice title={words.title} text={`${found} ${words.why}`}>
      <Equal>
        <Button busyLabel={state === "writing" ? working : undefined} onPress={() => void confirm()}>
          {words.yes}
        </Button>
        <Button onPress={() => setState("missing")}>{words.no}</Button>
      </Equal>
      {state === "not-kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
    </Notice>
  );
}
