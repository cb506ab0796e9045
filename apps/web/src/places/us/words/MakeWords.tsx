import { newRecoveryEntropy, type RecoveryEntropy, wordsOf } from "@counterpoint/space";
import { type ReactNode, useMemo, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { BOOK_OF } from "../../../app/lock/person-here.ts";
import { useLock } from "../../../app/lock-context.ts";
import { besideOf } from "../../../app/ours/beside.ts";
import { changeWords, type WordsOutcome, wordsToShow } from "../../../app/recovery/words.ts";
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
 * anywhere and have changed nothing; the words that were shown are then nobody's. Only where words were drawn for a book
 * that is shared, they are the same each time.
 */
export function MakeWords({ task, onClose }: MakeWordsProps): ReactNode {
  const { space } = useOpenSpace();
  const { company } = useCompany();
  const { who = "first" } = useLock();
  const [step, setStep] = useState<Step>("ask");
  const [entropy, setEntropy] = useState<RecoveryEntropy>(newRecoveryEntropy);
  /** For as long as this page is open: other devices are told by it that the words have changed. */
  const [passphrase, setPassphrase] = useState("");
  const words = useMemo(() => wordsOf(entropy), [entropy]);
  const show = async (given: string): Promise<void> => {
    if (task === "make") setEntropy(await wordsToShow(space.recovery, entropy));
    setPassphrase(given);
    setStep("show");
  };
  const set = async (): Promise<WordsOutcome> => {
    const book = company.kind === "shared" ? company.book : undefined;
    const beside = () => besideOf(BOOK_OF[who]);
    const outcome = await changeWords({ space, book, beside, passphrase, entropy });
    if (outcome === "set") setStep("done");
    return outcome;
  };
  switch (step) {
    case "ask":
      return <Ask task={task} onRight={show} onStop={onClose} />;
    case "show":
      return <Show words={words} onNext={() => setStep("check")} onStop={onClose} />;
    case "check":
      return <Check words={words} onRight={set} onAgain={() => setStep("show")} onStop={onClose} />;
    case "done":
      return <Done task={task} onClose={onClose} />;
  }
}
