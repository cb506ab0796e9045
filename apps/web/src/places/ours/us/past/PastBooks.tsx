import { pairKind, readPair } from "@counterpoint/talk";
import { type ReactNode, useEffect, useState } from "react";
import { namesIn } from "../../../../app/ours/names-in.ts";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { openPastBooks, type PastBook } from "../../../../app/ours/past-books.ts";
import { useWords } from "../../../../app/words.ts";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Copy } from "../kept/Copy.tsx";

/** What one shared before, each a copy to read; nothing at all where there was nothing. */
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
  const book = useOurBook();
  const [books, setBooks] = useState<readonly PastBook[]>([]);
  useEffect(() => {
    let over = false;
    let opened: readonly PastBook[] = [];
    const close = (): void => {
      for (const { space } of opened) space.close();
    };
    void openPastBooks(book).then((found) => {
      opened = found;
      if (over) close();
      else setBooks(found);
    });
    return () => {
      over = true;
      close();
    };
  }, [book]);
  return books;
}
