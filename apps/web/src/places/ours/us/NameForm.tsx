import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOurCommit } from "../../../app/ours/ours-context.ts";
import type { Operations } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly maxLength: number;
  /** What writes it; nothing where no name is left of it. */
  readonly write: (name: string) => Operations;
  readonly onClose: () => void;
}

/** Another name, for oneself or for a device; the other sees it too. */
export function NameForm({ label, name, maxLength, write, onClose }: NameFormProps): ReactNode {
  const words = useWords().ourUs.name;
  const commit = useOurCommit();
  const [next, setNext] = useState(name);
  const [wrong, setWrong] = useState<"empty" | "not kept" | null>(null);
  const field = useRef<Focusable>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = async (): Promise<void> => {
    const operations = write(next);
    if (operations.length === 0) {
      setWrong("empty");
      field.current?.focus();
      return;
    }
    const kept = await commit(operations);
    if (kept.ok) onClose();
    else setWrong("not kept");
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        ref={field}
        label={label}
        maxLength={maxLength}
        value={next}
        onChange={setNext}
        error={wrong === "empty" ? words.empty : undefined}
      />
      {wrong === "not kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
      <Equal>
        <Button type="submit">{words.keep}</Button>
        <Button onPress={onClose}>{words.leave}</Button>
      </Equal>
    </form>
  );
}
