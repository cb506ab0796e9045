import { type ReactNode, useMemo, useState } from "react";
import { acceptOf } from "../../../../app/ours/accept.ts";
import { hostOf } from "../../../../app/ours/host-of.ts";
import { Copy } from "../../../../app/ours/kept/Copy.tsx";
import { useNames, useOurBook, useOurView } from "../../../../app/ours/ours-context.ts";
import { bookByFile } from "../../../../app/parcel/book-by-file.ts";
import { MakeFile } from "../../../../app/parcel/MakeFile.tsx";
import { useWords } from "../../../../app/words.ts";
import { Page } from "../../../../ui/page/Page.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";

/**
 * What is left of a book of two that is over: the same page for whoever ended it and for whoever is told, and near to the
 * same for whoever has left without a word. No reason, no blame, nothing to answer.
 */
export function KeptCopy(): ReactNode {
  const words = useWords().leaving.kept;
  const book = useOurBook();
  const { over } = useOurView();
  const tells = over === "ended" && hostOf(book) === undefined;
  return (
    <Page title={words.title} lead={over === "left" ? words.left : words.ended}>
      <p>{words.own}</p>
      <p>{words.help}</p>
      {tells && <Tell />}
      <Copy space={book.space} database={book.database} close={book.close} />
      <p>{words.anew}</p>
    </Page>
  );
}

/** Where nothing is sent, the other learns of it from a file. */
function Tell(): ReactNode {
  const { leaving, ourParcel } = useWords();
  const { other } = useNames();
  const book = useOurBook();
  const files = useMemo(() => bookByFile(book.link, acceptOf(book)), [book]);
  const [open, setOpen] = useState(false);
  return (
    <Section title={ourParcel.title}>
      <p>{leaving.kept.tell(other)}</p>
      <Panel label={ourParcel.make.open} open={open} onToggle={() => setOpen(!open)}>
        <MakeFile files={files} words={ourParcel} onLeave={() => setOpen(false)} />
      </Panel>
    </Section>
  );
}
