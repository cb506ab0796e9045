import { type ReactNode, useEffect, useRef, useState } from "react";
import { PassphraseForm } from "../../../../app/lock/PassphraseForm.tsx";
import { endForBoth, leaveSilently } from "../../../../app/ours/leave.ts";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { leavingErrorText } from "./error-text.ts";

interface ConfirmProps {
  readonly way: "now" | "never";
  readonly onStop: () => void;
}

/** The passphrase is asked once more; then it is over, and the page that follows is the copy that stays. */
export function Confirm({ way, onStop }: ConfirmProps): ReactNode {
  const { confirm, error: said } = useWords().leaving;
  const words = confirm[way];
  const book = useOurBook();
  const [error, setError] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const go = async (): Promise<void> => {
    setError(null);
    const over = way === "now" ? await endForBoth(book) : await leaveSilently(book);
    if (!over.ok) setError(leavingErrorText(over.error, said));
  };
  return (
    <section aria-label={words.title}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.text}</p>
      <PassphraseForm submitLabel={words.go} stopLabel={confirm.stop} onRight={go} onStop={onStop} />
      {error !== null && <ErrorNote blocking>{error}</ErrorNote>}
    </section>
  );
}
