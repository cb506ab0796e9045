import { newRecoveryEntropy, type RecoveryEntropy, wordsOf } from "@counterpoint/space";
import { type ReactNode, useMemo, useState } from "react";
import { useOpenSpace } from "../../../app/space-context.ts";
import { Ask } from "./Ask.tsx";
import { Check } from "./Check.tsx";
import { Done } from "./Done.tsx";
import { Show } from "./Show.tsx";

interface MakeWordsProps {
  readonly task: "make" | "change";
  readonly onClose: () => void;
}

type Step = "ask" | "show" | "check" | "done";

/**
 * Explained, passphrase asked, shown, some repeated, set. Before the last step nothing is written, so that one can stop
 * anywhere and have changed nothing; the words that were shown are then nobody's.
 */
export function MakeWords({ task, onClose }: MakeWordsProps): ReactNode {
  const { space } = useOpenSpace();
  const [step, setStep] = useState<Step>("ask");
  const [entropy] = useState<RecoveryEntropy>(newRecoveryEntropy);
  const words = useMemo(() => wordsOf(entropy), [entropy]);
  const set = async (): Promise<boolean> => {
    const kept = await space.recovery.set(entropy);
    if (kept.ok) setStep("done");
    return kept.ok;
  };
  switch (step) {
    case "ask":
      return <Ask task={task} onRight={() => setStep("show")} onStop={onClose} />;
    case "show":
      return <Show words={words} onNext={() => setStep("check")} onStop={onClose} />;
    case "check":
      return <Check words={words} onRight={set} onAgain={() => setStep("show")} onStop={onClose} />;
    case "done":
      return <Done task={task} onClose={onClose} />;
  }
}
