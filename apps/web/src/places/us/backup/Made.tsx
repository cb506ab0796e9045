import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Text } from "../../../ui/text/Text.tsx";

interface MadeProps {
  readonly name: string;
  readonly unreadable: number;
}

/** The file is with the browser now; what is left to do is the person's (S15). */
export function Made({ name, unreadable }: MadeProps): ReactNode {
  const { done } = useWords().backup;
  return (
    <div role="status">
      <Text kind="kicker">{done.title}</Text>
      <p>{done.text(name)}</p>
      {unreadable > 0 && <ErrorNote>{done.unreadable(unreadable)}</ErrorNote>}
    </div>
  );
}
