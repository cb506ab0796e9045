import { type ReactNode, useEffect, useRef, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { useRecovery } from "./use-recovery.ts";
import { useWordsAccess } from "./words-context.ts";

/** Whether there are recovery words, and the one offer of them (S16). */
export function WordsSection(): ReactNode {
  const { recovery } = useWords();
  return (
    <Section title={recovery.title}>
      <Standing />
    </Section>
  );
}

function Standing(): ReactNode {
  const words = useWords().recovery.section;
  const { passphrase } = useLock().opensBy;
  const { known, drawn, reload } = useRecovery();
  const shared = useCompany().company.kind === "shared";
  if (shared && !drawn && (known === "unanswered" || known === "declined")) return <p>{words.elsewhere}</p>;
  switch (known) {
    case "unread":
      return null;
    case "set":
      return <With passphrase={passphrase} shared={shared} />;
    case "newer":
      return <ErrorNote>{words.newer}</ErrorNote>;
    case "unanswered":
    case "declined":
    case "damaged":
      if (!passphrase) return <p>{words.needsLock}</p>;
      if (known === "unanswered") return <Offer onDeclined={reload} />;
      return <Without known={known === "declined" && drawn ? "drawn" : known} />;
    default:
      return <ErrorNote>{words.unreadable}</ErrorNote>;
  }
}

/** Two answers that look the same (S27). "Not now" holds for good: from then on there is one quiet line. */
function Offer({ onDeclined }: { readonly onDeclined: () => Promise<void> }): ReactNode {
  const words = useWords().recovery;
  const { space } = useOpenSpace();
  const { open } = useWordsAccess();
  const arrival = useArrival();
  const [failed, setFailed] = useState(false);
  const decline = async (): Promise<void> => {
    const kept = await space.recovery.remove();
    setFailed(!kept.ok);
    if (kept.ok) await onDeclined();
  };
  return (
    <>
      <p>{words.section.offer}</p>
      <Equal>
        <Button ref={arrival} onPress={() => open("make")}>
          {words.section.make}
        </Button>
        <Button onPress={() => void decline()}>{words.section.notNow}</Button>
      </Equal>
      {failed && <ErrorNote blocking>{words.notKept}</ErrorNote>}
    </>
  );
}

function Without({ known }: { readonly known: "declined" | "drawn" | "damaged" }): ReactNode {
  const words = useWords().recovery.section;
  const { open } = useWordsAccess();
  const arrival = useArrival();
  return (
    <>
      {known === "damaged" ? <ErrorNote>{words.damaged}</ErrorNote> : <p>{words[known]}</p>}
      <ButtonRow>
        <Button ref={arrival} kind="underlined" onPress={() => open("make")}>
          {known === "drawn" ? words.make : words.makeLater}
        </Button>
        {known === "damaged" && (
          <Button kind="underlined" onPress={() => open("remove")}>
            {words.remove}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}

interface WithProps {
  readonly passphrase: boolean;
  /** Other devices rest on the words. */
  readonly shared: boolean;
}

function With({ passphrase, shared }: WithProps): ReactNode {
  const words = useWords().recovery.section;
  const { open } = useWordsAccess();
  const arrival = useArrival();
  return (
    <>
      <p>{passphrase ? words.set : words.setWithoutLock}</p>
      <ButtonRow>
        {passphrase && (
          <Button ref={arrival} onPress={() => open("change")}>
            {words.change}
          </Button>
        )}
        {!shared && (
          <Button ref={passphrase ? null : arrival} onPress={() => open("remove")}>
            {words.remove}
          </Button>
        )}
      </ButtonRow>
      {shared && <p>{words.shared}</p>}
    </>
  );
}

/** Gives the focus to the button that stands where the closed page was opened from. */
function useArrival() {
  const { arrival } = useWordsAccess();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (arrival === "back") button.current?.focus();
  }, [arrival]);
  return button;
}
