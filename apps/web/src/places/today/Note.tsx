import { NOTE_LIMIT } from "@counterpoint/balance";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { useCoreWords } from "../../app/words.ts";
import { TextField } from "../../ui/text-field/TextField.tsx";

interface NoteProps {
  readonly value: string;
  /** What is being typed and not handed on yet; null while nobody types. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly onWrite: (text: string) => void;
}

/** A pause of this length in typing writes the note; leaving the field or the page writes it at once. */
const PAUSE_MS = 400;

/** What is being typed is handed on at each pause. What another tab wrote comes in while nobody types. */
export function Note({ value, draft, onDraft, onWrite }: NoteProps): ReactNode {
  const words = useCoreWords().today;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useEffectEvent(() => {
    clearTimeout(timer.current);
    if (draft !== null && draft !== value && draft.length <= NOTE_LIMIT) onWrite(draft);
  });
  useEffect(() => {
    if (draft === null) return;
    timer.current = setTimeout(() => write(), PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [draft]);
  useEffect(() => {
    const leaving = (): void => write();
    // Captured: before the guard of the whole page asks whether anything is still being written.
    window.addEventListener("beforeunload", leaving, { capture: true });
    window.addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", leaving);
    return () => {
      leaving();
      window.removeEventListener("beforeunload", leaving, { capture: true });
      window.removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", leaving);
    };
  }, []);
  const text = draft ?? value;
  return (
    <TextField
      label={words.note}
      hint={words.noteHint}
      error={text.length > NOTE_LIMIT ? words.refused["note-too-long"] : undefined}
      lines="many"
      voice="a"
      value={text}
      onChange={onDraft}
      onLeave={() => {
        write();
        if (text.length <= NOTE_LIMIT) onDraft(null);
      }}
    />
  );
}
