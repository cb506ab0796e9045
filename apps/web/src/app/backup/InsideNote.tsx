import { type ReactNode, useEffect, useRef } from "react";
import { Text } from "../../ui/text/Text.tsx";
import { useWords } from "../words.ts";
import type { Inside } from "./inside.ts";

/** What is in the file. Takes the focus, so that it is read out before anything is decided. */
export function InsideNote({ inside }: { readonly inside: Inside }): ReactNode {
  const { restore } = useWords().backup;
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { days, evenings, first, last, unread } = inside;
  return (
    <section ref={note} tabIndex={-1} aria-label={restore.inside}>
      <Text kind="kicker">{restore.inside}</Text>
      {days === 0 && evenings === 0 && <p>{restore.nothing}</p>}
      {days > 0 && first !== null && last !== null && <p>{restore.days(days, first, last)}</p>}
      {evenings > 0 && <p>{restore.evenings(evenings)}</p>}
      {unread > 0 && <p>{restore.unread(unread)}</p>}
    </section>
  );
}
