import { importBackup } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { RestoreForm } from "../../../app/backup/RestoreForm.tsx";
import { useDetail } from "../../../app/location.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { ReadableForm } from "./ReadableForm.tsx";
import { SealForm } from "./SealForm.tsx";

type Open = "seal" | "readable" | "restore" | null;

/** Files that leave the book, and files that come back: sealed first, readable behind a choice of its own (S15). */
export function BackupSection(): ReactNode {
  const words = useWords().backup;
  const { space } = useOpenSpace();
  /** Somebody was sent here to make a backup. */
  const sent = useDetail("backup") !== null;
  const [open, setOpen] = useState<Open>(sent ? "seal" : null);
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sent) lead.current?.scrollIntoView({ block: "center" });
  }, [sent]);
  const close = (): void => setOpen(null);
  const panel = (which: Open) => ({ open: open === which, onToggle: () => setOpen(open === which ? null : which) });
  return (
    <Section title={words.title}>
      <p ref={lead}>{words.lead}</p>
      <Panel label={words.seal.open} {...panel("seal")}>
        <SealForm onLeave={close} />
      </Panel>
      <Panel label={words.readable.open} {...panel("readable")}>
        <ReadableForm onLeave={close} />
      </Panel>
      <Panel label={words.restore.open} {...panel("restore")}>
        <p>{words.restore.text}</p>
        <RestoreForm addLabel={words.restore.add} onAdd={(backup) => importBackup(space, backup)} onLeave={close} />
      </Panel>
    </Section>
  );
}
