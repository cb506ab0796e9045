import { type ReactNode, useRef } from "react";
import { useCompany, useSync } from "../../app/devices/company-context.ts";
import { useLock } from "../../app/lock-context.ts";
import { useOpenSpace } from "../../app/space-context.ts";
import { useWords } from "../../app/words.ts";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useLanding } from "../../ui/opening/use-landing.ts";
import { Section } from "../../ui/section/Section.tsx";
import type { Focusable } from "../../ui/text-field/TextField.tsx";
import { BackupSection } from "./backup/BackupSection.tsx";
import { WipeSection } from "./backup/WipeSection.tsx";
import { AlarmsSection } from "./devices/AlarmsSection.tsx";
import { AskingSection } from "./devices/AskingSection.tsx";
import { DevicesLayer } from "./devices/DevicesLayer.tsx";
import { DevicesSection } from "./devices/DevicesSection.tsx";
import { ExitChoice } from "./ExitChoice.tsx";
import { Install } from "./Install.tsx";
import { LockSection } from "./lock/LockSection.tsx";
import { Persisted } from "./Persisted.tsx";
import { PartnersLayer } from "./partners/PartnersLayer.tsx";
import { PartnersSection } from "./partners/PartnersSection.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { VersionNote } from "./VersionNote.tsx";
import { whereKept } from "./where-kept.ts";
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
  const { company, host } = useCompany();
  const { status } = useSync();
  const said = whereKept(company.kind, status.kind, us, host);
  const heading = useLanding();
  const lockSection = useRef<Focusable>(null);
  return (
    <Layers>
      <Opening title={us.title} lead={said.lead} headingRef={heading} />
      <AskingSection />
      <AlarmsSection />
      <Section title={us.kept.title}>
        {said.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{opensBy.passphrase ? lock.kept.on : lock.kept.off}</p>
        <Persisted />
        {damaged > 0 && <ErrorNote>{words.shell.damaged(damaged)}</ErrorNote>}
      </Section>
      <LockSection ref={lockSection} />
      <PartnersSection onSetLock={() => lockSection.current?.focus()} />
      <DevicesSection onSetLock={() => lockSection.current?.focus()} />
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
    </Layers>
  );
}

/** What may lie over this page, without an address. */
function Layers({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <DevicesLayer>
      <WordsLayer>
        <PartnersLayer>{children}</PartnersLayer>
      </WordsLayer>
    </DevicesLayer>
  );
}
