import { pairKind, readPair } from "@counterpoint/talk";
import { type ReactNode, useEffect, useState } from "react";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { BOOK_OF } from "../../lock/person-here.ts";
import { useLock } from "../../lock-context.ts";
import { useOpenSpace } from "../../space-context.ts";
import { useWords } from "../../words.ts";
import { namesIn } from "../names-in.ts";
import { openPastBooks, type PastBook } from "../past-books.ts";
import { Copy } from "./Copy.tsx";

/**
 * What one shared before, each a copy to read; nothing at all where there was nothing. Among the own pages alone: it is for
 * nobody to see with whom one now shares something.
 */
export function PastBooks(): ReactNode {
  const words = useWords().leaving.past;
  const books = usePastBooks();
  const [open, setOpen] = useState<string | null>(null);
  if (books.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      {books.map((book) => (
        <OnePast
          key={book.database}
          book={book}
          open={open === book.database}
          onToggle={() => setOpen(open === book.database ? null : book.database)}
        />
      ))}
    </Section>
  );
}

interface OnePastProps {
  readonly book: PastBook;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function OnePast({ book: { space, database }, open, onToggle }: OnePastProps): ReactNode {
  const { leaving, ours } = useWords();
  const { past } = leaving;
  const { other } = namesIn(space, ours);
  const begun = readPair(space.list(pairKind))?.begun;
  return (
    <Panel
      label={begun === undefined ? past.openUndated(other) : past.open(other, begun)}
      open={open}
      onToggle={onToggle}
    >
      <Copy space={space} database={database} close={() => space.close()} />
    </Panel>
  );
}

/** Looked for once the page stands, and let go with it. */
function usePastBooks(): readonly PastBook[] {
  const { space } = useOpenSpace();
  const { who = "first" } = useLock();
  const [books, setBooks] = useState<readonly PastBook[]>([]);
  useEffect(() => {
    let over = false;
    let opened: readonly PastBook[] = [];
    const close = (): void => {
      for (const { space } of opened) space.close();
    };
    void openPastBooks({ own: BOOK_OF[who], wrapping: space.door.wrapping }).then((found) => {
      opened = found;
      if (over) close();
      else setBooks(found);
    });
    return () => {
      over = true;
      close();
    };
  }, [who, space]);
  return books;
}
