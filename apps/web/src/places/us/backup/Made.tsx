import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Text } from "../../../ui/text/Text.tsx";

interface MadeProps {
  readonly name: string;
  readonly unreadable: number;
}

/** The file is with the browser now; what is left to do is the person's (S15). Takes the focus of the form it replaces. */
export function Made({ name, unreadable }: MadeProps): ReactNode {
  const { done } = useWords().backup;
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <section ref={note} tabIndex={-1} aria-label={done.title}>
      <Text kind="kicker">{done.title}</Text>
      <p>{done.text(name)}</p>
      {unreadable > 0 && <ErrorNote>{done.unreadable(unreadable)}</ErrorNote>}
    </section>
  );
}
