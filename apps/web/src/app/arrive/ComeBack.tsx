import type { Restoring } from "@counterpoint/space";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { type EnteredRecovery, secretFor } from "../recovery/keys.ts";
import { useWords } from "../words.ts";
import { Arrived } from "./Arrived.tsx";
import { askToComeIn, type ComingStep, comeIn, find, firstStep, type Stepped, type Trouble } from "./coming-back.ts";
import { EnterWords } from "./EnterWords.tsx";
import { FoundBook } from "./FoundBook.tsx";
import type { ArriveProps } from "./JoinScreen.tsx";
import { Refused } from "./Refused.tsx";
import { WaitHere } from "./WaitHere.tsx";
import { WaitOver } from "./WaitOver.tsx";

export type ComeBackTrouble = Trouble | "not-opened";

/** Back into a book whose devices are lost or far: by words and passphrase, which every step begins with (S1). */
export function ComeBack({ host, here, onArrive, onLeave, onOpenBook }: ArriveProps): ReactNode {
  const words = useWords().arrive;
  const [step, setStep] = useState<ComingStep | null>(here === "nothing" ? { at: "enter" } : null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ComeBackTrouble | null>(null);
  const look = useEffectEvent(async (): Promise<void> => {
    if (here === "nothing") return;
    const arriving = await onArrive();
    setStep(arriving === undefined ? { at: "enter" } : await firstStep(arriving.comingBack));
  });
  useEffect(() => void look(), []);

  const go = async (next: (comingBack: Restoring) => Promise<Stepped>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const arriving = await onArrive();
    const stepped: Stepped | undefined = arriving && (await next(arriving.comingBack));
    if (stepped === undefined) setTrouble("not-opened");
    else if (stepped.at === "trouble") setTrouble(stepped.why);
    else setStep(stepped);
    setBusy(false);
  };
  const enter = (entered: EnteredRecovery): Promise<void> =>
    go(async (comingBack) => find(comingBack, await secretFor(entered)));
  const forget = async (): Promise<void> => {
    const forgotten = await (await onArrive())?.comingBack.giveUp();
    if (forgotten?.ok === true) onLeave();
    else setTrouble(forgotten?.error.kind ?? "not-opened");
  };

  if (step === null) return null;
  const shown = { busy, trouble, onLeave };
  switch (step.at) {
    case "enter":
      return <EnterWords {...shown} host={host} onEntered={(entered) => void enter(entered)} />;
    case "found":
      return (
        <FoundBook
          {...shown}
          {...step}
          here={here}
          onArrive={onArrive}
          onAsk={() => void go((back) => askToComeIn(back, step.secret))}
        />
      );
    case "wait":
      return <WaitHere {...shown} hoursLeft={step.hoursLeft} onForget={() => void forget()} />;
    case "over":
      return <WaitOver {...shown} onComeIn={() => void go((back) => comeIn(back, step.secret))} />;
    case "refused":
      return <Refused {...shown} onAgain={() => setStep({ ...step, at: "found" })} onForget={() => void forget()} />;
    case "in":
      return <Arrived {...words.inAgain} onOpenBook={onOpenBook} />;
  }
}
