import type { AgeOpener } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { useWords } from "../words.ts";
import { type EnteredRecovery, identityFor } from "./keys.ts";
import { RecoveryEntry } from "./RecoveryEntry.tsx";

interface WordsEntryProps {
  readonly onOpener: (opener: Extract<AgeOpener, { readonly kind: "identity" }>) => void;
}

/** Asks for words and passphrase and makes them what a sealed file opens with. What was typed stays until it did. */
export function WordsEntry({ onOpener }: WordsEntryProps): ReactNode {
  const { working } = useWords().recovery;
  const [busy, setBusy] = useState(false);
  const enter = async (entered: EnteredRecovery): Promise<void> => {
    setBusy(true);
    const identity = await identityFor(entered);
    setBusy(false);
    onOpener({ kind: "identity", identity });
  };
  return <RecoveryEntry onEntered={(entered) => void enter(entered)} busyLabel={busy ? working : undefined} />;
}
