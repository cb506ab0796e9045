import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import type { EnteredRecovery } from "../recovery/keys.ts";
import { RecoveryEntry } from "../recovery/RecoveryEntry.tsx";
import { useWords } from "../words.ts";
import { Screen } from "./Screen.tsx";
import { type ShownStep, TroubleNote } from "./TroubleNote.tsx";

interface EnterWordsProps extends ShownStep {
  readonly host: string;
  readonly onEntered: (entered: EnteredRecovery) => void;
}

/** What was typed stays until it has found something. */
export function EnterWords({ host, busy, trouble, onEntered, onLeave }: EnterWordsProps): ReactNode {
  const words = useWords().arrive;
  const { enter } = words;
  return (
    <Screen title={words.words.title} lead={enter.lead}>
      <div>
        <p>{enter.text}</p>
        <RecoveryEntry
          asks={{ passphrase: enter.passphrase, passphraseHint: enter.passphraseHint, open: enter.find }}
          busyLabel={busy ? enter.finding : undefined}
          onEntered={onEntered}
        />
        <TroubleNote trouble={trouble} />
        <ButtonRow>
          <Button kind="underlined" onPress={onLeave}>
            {words.back}
          </Button>
        </ButtonRow>
      </div>
      <MarginNote>
        <p>{words.host(host)}</p>
      </MarginNote>
    </Screen>
  );
}
