import { type ReactNode, useEffect, useRef } from "react";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { useWords } from "../words.ts";
import type { MadeNote } from "./use-making.ts";

/**
 * The file is with the browser now; what opens it is said once more, and what is left to do is the person's (S15). Takes
 * the focus of the form it replaces.
 */
export function Made({ name, unreadable, opensBy }: MadeNote): ReactNode {
  const { done } = useWords().backup;
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <section ref={note} tabIndex={-1} aria-label={done.title}>
      <Text kind="kicker">{done.title}</Text>
      <p>{done.text(name)}</p>
      {opensBy !== undefined && <p>{done.opens[opensBy]}</p>}
      {unreadable > 0 && <ErrorNote>{done.unreadable(unreadable)}</ErrorNote>}
    </section>
  );
}
