import type { ReactNode } from "react";
import { useLock } from "../../app/lock-context.ts";
import { useOpenSpace } from "../../app/space-context.ts";
import { useWords } from "../../app/words.ts";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { BackupSection } from "./backup/BackupSection.tsx";
import { WipeSection } from "./backup/WipeSection.tsx";
import { ExitChoice } from "./ExitChoice.tsx";
import { Install } from "./Install.tsx";
import { LockSection } from "./lock/LockSection.tsx";
import { Persisted } from "./Persisted.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { VersionNote } from "./VersionNote.tsx";
import { WordsLayer } from "./words/WordsLayer.tsx";
import { WordsSection } from "./words/WordsSection.tsx";

/** Where the words lie, who could read them, and what can be set on this device. */
export function Us(): ReactNode {
  const words = useWords();
  const { space } = useOpenSpace();
  const { opensBy } = useLock();
  const { us } = words;
  const lock = words.lock;
  const damaged = space.damaged();
  return (
    <WordsLayer>
      <Opening title={us.title} lead={us.lead} />
      <Section title={us.kept.title}>
        {us.kept.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{opensBy.passphrase ? lock.kept.on : lock.kept.off}</p>
        <Persisted />
        {damaged > 0 && <ErrorNote>{words.shell.damaged(damaged)}</ErrorNote>}
      </Section>
      <LockSection />
      <WordsSection />
      <BackupSection />
      <Section title={us.exit.title}>
        {us.exit.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ExitChoice />
      </Section>
      <Section title={us.focus.title}>
        <p>{us.focus.text}</p>
      </Section>
      <Section title={us.look.title}>
        <ThemeChoice />
      </Section>
      <Section title={us.install.title}>
        <Install />
      </Section>
      <Section title={us.version.title}>
        <VersionNote />
      </Section>
      <WipeSection />
    </WordsLayer>
  );
}
