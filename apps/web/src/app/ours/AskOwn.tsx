import { type ReactNode, useMemo } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import { Frame } from "../Frame.tsx";
import { useIsHere } from "../is-here.ts";
import { PassphraseForm } from "../lock/PassphraseForm.tsx";
import { LockProvider, useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";

interface AskOwnProps {
  /** Opens the own pages where it is right, and that is still wanted by then. */
  readonly onAttempt: (passphrase: string, isWanted: () => boolean) => Promise<"right" | "wrong">;
  readonly onStay: () => void;
}

/** The own pages are locked by themselves, also while what two share is open (S3). */
export function AskOwn({ onAttempt, onStay }: AskOwnProps): ReactNode {
  const { shell, ours } = useWords();
  const lock = useLock();
  const heading = useStart(ours.own.title);
  // Whoever thought better of it while the passphrase was tried stays: perhaps somebody has come in.
  const isHere = useIsHere();
  // The form asks and opens in one: to be asked twice would take twice as long.
  const asking = useMemo(
    () => ({ ...lock, confirmPassphrase: (passphrase: string) => onAttempt(passphrase, isHere) }),
    [lock, onAttempt, isHere],
  );
  return (
    <Frame title={shell.name} layout="plain">
      <Opening title={ours.own.title} lead={ours.own.ask} headingRef={heading} />
      <LockProvider value={asking}>
        <PassphraseForm
          submitLabel={ours.own.open}
          stopLabel={ours.own.back}
          onRight={() => undefined}
          onStop={onStay}
        />
      </LockProvider>
    </Frame>
  );
}
