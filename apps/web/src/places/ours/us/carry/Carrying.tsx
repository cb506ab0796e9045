import { type ReactNode, useMemo, useState } from "react";
import { acceptOf } from "../../../../app/ours/accept.ts";
import { hostOf } from "../../../../app/ours/host-of.ts";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { bookByFile } from "../../../../app/parcel/book-by-file.ts";
import { MakeFile } from "../../../../app/parcel/MakeFile.tsx";
import { TakeFile } from "../../../../app/parcel/TakeFile.tsx";
import { useWords } from "../../../../app/words.ts";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";

type Which = "another" | "make" | "take";

/** How it goes from one to the other, who is in the middle (S2), and how it goes without anybody there. */
export function Carrying(): ReactNode {
  const { ourUs, ourParcel } = useWords();
  const words = ourUs.carry;
  const { other } = useNames();
  const book = useOurBook();
  const host = hostOf(book);
  const files = useMemo(() => bookByFile(book.link, acceptOf(book)), [book]);
  const [open, setOpen] = useState<Which | null>(null);
  const panel = (which: Which) => ({ open: open === which, onToggle: () => setOpen(open === which ? null : which) });
  return (
    <Section title={words.title}>
      {host === undefined ? (
        <p>{words.files}</p>
      ) : (
        <>
          <p>{words.host(host)}</p>
          <p>{words.whose(host, other)}</p>
          <Panel label={words.another} {...panel("another")}>
            {words.anotherText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Panel>
        </>
      )}
      <h3>{words.byFile}</h3>
      <p>{words.byFileText}</p>
      <p>{words.sealed}</p>
      <p>{words.finder}</p>
      <Panel label={ourParcel.make.open} {...panel("make")}>
        <MakeFile files={files} words={ourParcel} onLeave={() => setOpen(null)} />
      </Panel>
      <Panel label={ourParcel.take.open} {...panel("take")}>
        <TakeFile files={files} words={ourParcel} />
      </Panel>
    </Section>
  );
}
