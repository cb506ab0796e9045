import type { Pairing } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { joinLink } from "../../platform/join-link.ts";
import { keepOpenFor } from "../../platform/open-for.ts";
import type { ArriveProps } from "../arrive/JoinScreen.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useIsHere } from "../is-here.ts";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";
import { AskSelf } from "./AskSelf.tsx";
import { HostChoice } from "./HostChoice.tsx";
import { Invited } from "./Invited.tsx";
import { LockFirst } from "./LockFirst.tsx";
import { OneAtATime } from "./OneAtATime.tsx";
import { OtherCopy } from "./OtherCopy.tsx";
import { useOursHere } from "./ours-here.ts";
import { PairingSteps } from "./PairingSteps.tsx";
import type { Pairs, PairsError, Self } from "./ports.ts";
import { WhatItMeans } from "./WhatItMeans.tsx";

interface AnswerLinkProps extends ArriveProps {
  readonly link: string;
}

type Step =
  | { readonly at: "invited" | "what" | "copy" | "lock" | "self" }
  | { readonly at: "pairing"; readonly pairing: Pairing; readonly name: string };

/** A lock that was set on this way, under which the book is open now. */
interface LockSet {
  readonly pairs: Pairs;
  readonly passphrase: string;
}

/** As long as a link is good: a book that locked itself in the middle would lose it. */
const OPEN_MINUTES = 10;

/**
 * Somebody was sent a link that begins a book of two. Until they have read what it means, chosen, and given a name,
 * nothing is sent: who looks at it and leaves has told nobody (S28), and left nothing on this device.
 */
export function AnswerLink({
  link,
  host,
  here,
  onArrive,
  onLeave,
  onOpenBook,
  onLookAround,
}: AnswerLinkProps): ReactNode {
  const { what } = useWords().partners;
  const { passphrase: hasLock } = useLock().opensBy;
  const { standing, open } = useOursHere();
  const [step, setStep] = useState<Step>({ at: "invited" });
  const [locked, setLocked] = useState<LockSet | null>(null);
  const [error, setError] = useState<PairsError | null>(null);
  const isHere = useIsHere();
  useEffect(() => keepOpenFor(OPEN_MINUTES), []);
  const pairing = step.at === "pairing" ? step.pairing : undefined;
  // Whatever takes this page away (another link, the way back, a lock), nothing is begun behind it.
  useEffect(() => () => pairing?.cancel(), [pairing]);
  /** What was open before the lock was set can only be read: it is opened anew. */
  const leave = locked !== null && here === "book" ? onOpenBook : onLeave;
  const toOurs = (): void => {
    joinLink.set(null);
    open();
  };
  const setLock = async (passphrase: string): Promise<"set" | "not-kept"> => {
    const set = await (await onArrive())?.lockFirst(passphrase);
    if (set?.ok !== true) return "not-kept";
    setLocked({ pairs: set.value, passphrase });
    setStep({ at: "self" });
    return "set";
  };
  const answer = async (self: Self): Promise<void> => {
    setError(null);
    const pairs = locked?.pairs ?? (await onArrive())?.pairs;
    if (pairs === undefined) return setError({ kind: "not-opened" });
    // To try a passphrase takes a moment, in which somebody may have left.
    if (!isHere()) return;
    const accepted = await pairs.accept(link, self);
    if (accepted.ok && !isHere()) accepted.value.cancel();
    else if (accepted.ok) setStep({ at: "pairing", pairing: accepted.value, name: self.name });
    else setError(accepted.error);
  };
  if (standing === "present" && step.at !== "pairing") return <OneAtATime />;
  switch (step.at) {
    case "invited":
      return <Invited onGoOn={() => setStep({ at: "what" })} onLookAround={onLookAround} onClose={onLeave} />;
    case "what":
      return (
        <Screen key="what" title={what.title} lead={what.lead}>
          <WhatItMeans />
          <HostChoice
            host={host}
            onGoOn={() => setStep({ at: hasLock ? "self" : "lock" })}
            onNotNow={onLeave}
            onCopy={() => setStep({ at: "copy" })}
          />
        </Screen>
      );
    case "copy":
      return <OtherCopy page={Screen} onBack={() => setStep({ at: "what" })} />;
    case "lock":
      return <LockFirst page={Screen} here={here} onSet={setLock} onLeave={onLeave} />;
    case "self":
      return (
        <AskSelf
          page={Screen}
          side="guest"
          passphrase={locked?.passphrase}
          error={error}
          onGo={answer}
          onLeave={leave}
        />
      );
    case "pairing":
      return (
        <PairingSteps
          pairing={step.pairing}
          side={{ kind: "guest" }}
          name={step.name}
          host={host}
          page={Screen}
          onClose={leave}
          onUnfinished={onOpenBook}
          onOpen={locked === null ? toOurs : onOpenBook}
        />
      );
  }
}
