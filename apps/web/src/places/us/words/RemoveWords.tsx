import { type ReactNode, useState } from "react";
import { PassphraseForm } from "../../../app/lock/PassphraseForm.tsx";
import { BOOK_OF } from "../../../app/lock/person-here.ts";
import { useLock } from "../../../app/lock-context.ts";
import { besideOf } from "../../../app/ours/beside.ts";
import { removeWords } from "../../../app/recovery/words.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Page } from "../../../ui/page/Page.tsx";

/** Names what is lost and what stays. The passphrase is asked where there is one. */
export function RemoveWords({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { remove, notKept, section } = useWords().recovery;
  const { space } = useOpenSpace();
  const { opensBy, who = "first" } = useLock();
  const [failed, setFailed] = useState<"not-kept" | "stays" | null>(null);
  const takeAway = async (): Promise<void> => {
    const outcome = await removeWords(space, () => besideOf(BOOK_OF[who]));
    setFailed(outcome === "removed" ? null : outcome);
    if (outcome === "removed") onClose();
  };
  return (
    <Page title={remove.title} lead={remove.lead}>
      <div>
        <p>{remove.stays}</p>
        {opensBy.passphrase ? (
          <PassphraseForm submitLabel={remove.confirm} stopLabel={remove.keep} onRight={takeAway} onStop={onClose} />
        ) : (
          <Equal>
            <Button onPress={() => void takeAway()}>{remove.confirm}</Button>
            <Button onPress={onClose}>{remove.keep}</Button>
          </Equal>
        )}
        {failed === "not-kept" && <ErrorNote blocking>{notKept}</ErrorNote>}
        {failed === "stays" && <ErrorNote blocking>{section.shared}</ErrorNote>}
      </div>
    </Page>
  );
}
