import { type ReactNode, useState } from "react";
import { useLock } from "../../../app/lock-context.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Page } from "./Page.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";

/** Names what is lost and what stays. The passphrase is asked where there is one. */
export function RemoveWords({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { remove, notKept } = useWords().recovery;
  const { recovery } = useOpenSpace().space;
  const { passphrase } = useLock().opensBy;
  const [failed, setFailed] = useState(false);
  const takeAway = async (): Promise<void> => {
    const kept = await recovery.remove();
    setFailed(!kept.ok);
    if (kept.ok) onClose();
  };
  return (
    <Page title={remove.title} lead={remove.lead}>
      <div>
        <p>{remove.stays}</p>
        {passphrase ? (
          <PassphraseForm submitLabel={remove.confirm} stopLabel={remove.keep} onRight={takeAway} onStop={onClose} />
        ) : (
          <Equal>
            <Button onPress={() => void takeAway()}>{remove.confirm}</Button>
            <Button onPress={onClose}>{remove.keep}</Button>
          </Equal>
        )}
        {failed && <ErrorNote blocking>{notKept}</ErrorNote>}
      </div>
    </Page>
  );
}
