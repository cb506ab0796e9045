import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { useLock } from "../../../app/lock-context.ts";
import { useOursHere } from "../../../app/pair/ours-here.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { type PartnersTask, usePartnersAccess } from "./partners-context.ts";

const FinishPairing = lazy(async () => ({
  default: (await import("../../../app/pair/FinishPairing.tsx")).FinishPairing,
}));

const PastBooks = lazy(async () => ({ default: (await import("../../../app/ours/kept/PastBooks.tsx")).PastBooks }));

interface PartnersSectionProps {
  /** Goes to where a passphrase is set. */
  readonly onSetLock: () => void;
}

/** Whether there is a book of two on this device, and how one is begun. Nothing of what is in it stands here. */
export function PartnersSection({ onSetLock }: PartnersSectionProps): ReactNode {
  const words = useWords().partners;
  const { standing, open } = useOursHere();
  switch (standing) {
    case "unread":
      return null;
    case "none":
      return (
        <>
          <Section title={words.title}>
            {words.section.text.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <Ways onSetLock={onSetLock} />
          </Section>
          <Earlier />
        </>
      );
    case "begun":
      return (
        <Section title={words.title}>
          <Suspense fallback={null}>
            <FinishPairing />
          </Suspense>
        </Section>
      );
    case "present":
      return (
        <>
          <Section title={words.title}>
            <p>{words.section.present}</p>
            <ButtonRow>
              <Button onPress={open}>{words.section.open}</Button>
            </ButtonRow>
          </Section>
          <Earlier />
        </>
      );
  }
}

const Earlier = (): ReactNode => (
  <Suspense fallback={null}>
    <PastBooks />
  </Suspense>
);

function Ways({ onSetLock }: PartnersSectionProps): ReactNode {
  const words = useWords().partners.section;
  const { passphrase } = useLock().opensBy;
  const access = usePartnersAccess();
  const buttons = {
    begin: useRef<HTMLButtonElement>(null),
    link: useRef<HTMLButtonElement>(null),
    tell: useRef<HTMLButtonElement>(null),
  };
  const back = access.closed === null ? undefined : buttons[access.closed];
  useEffect(() => back?.current?.focus(), [back]);
  const way = (task: PartnersTask, label: string): ReactNode => (
    <Button ref={buttons[task]} onPress={() => access.open(task)}>
      {label}
    </Button>
  );
  return (
    <>
      {!passphrase && <p>{words.needsLock}</p>}
      <ButtonRow>
        {passphrase ? way("begin", words.begin) : <Button onPress={onSetLock}>{words.setLock}</Button>}
        {way("link", words.link)}
        {way("tell", words.tell)}
      </ButtonRow>
    </>
  );
}
