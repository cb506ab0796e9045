import type { Result, RoundId } from "@counterpoint/kernel";
import { answerKind, type OpenedAnswer, openedAnswers, type Pair } from "@counterpoint/talk";
import { type ReactNode, useEffect, useState } from "react";
import type { Asked } from "../../places/ours/today/use-questions.ts";
import { useBackGuard } from "../back-guard.ts";
import { useLock } from "../lock-context.ts";
import type { OurBook } from "../ours/our-book.ts";
import { OursProvider, otherOf, useNames, useOurBook } from "../ours/ours-context.ts";
import { useWholeWords, useWords } from "../words.ts";
import { BothHere } from "./BothHere.tsx";
import { openAll, openTheirs, type TheirsError } from "./both-sides.ts";
import { HandedOn } from "./HandedOn.tsx";
import { OpenedHere } from "./OpenedHere.tsx";
import { UnlockTheirs } from "./UnlockTheirs.tsx";
import { WriteHere } from "./WriteHere.tsx";

interface TogetherProps {
  /** Tests put others in its place. */
  readonly onUnlock?: (passphrase: string, mine: OurBook) => Promise<Result<OurBook, TheirsError>>;
}

type Turn = "mine" | "theirs";

type Step =
  | { readonly at: "hand" | "unlock" | "both" }
  | { readonly at: "pass" | "write"; readonly turn: Turn; readonly asked: Asked; readonly pair: Pair }
  | { readonly at: "meet" }
  | { readonly at: "opened"; readonly answers: readonly OpenedAnswer[]; readonly ground: boolean };

/**
 * Two people and one phone, in the book of two: each on their own side, handing it over, and then both open at once. From
 * when it was handed over it ends at the shut book, whoever holds it.
 */
export function Together({ onUnlock }: TogetherProps): ReactNode {
  const { hand, handText, handOpen, unlockText, both } = useWords().here.together;
  const words = useWholeWords();
  const mine = useOurBook();
  const { me, other } = useNames();
  const { who = "first", lockNow } = useLock();
  const [theirs, setTheirs] = useState<OurBook | null>(null);
  const [step, setStep] = useState<Step>({ at: "hand" });
  useBackGuard(true, lockNow);
  useEffect(() => () => theirs?.close(), [theirs]);

  const unlock = async (passphrase: string): Promise<TheirsError | null> => {
    const opened = await (onUnlock?.(passphrase, mine) ?? openTheirs(who, passphrase, mine, words));
    if (!opened.ok) return opened.error;
    setTheirs(opened.value);
    setStep({ at: "both" });
    return null;
  };
  const open = async (): Promise<boolean> => {
    if (theirs === null) return false;
    const before = new Set(answersIn(mine).map(({ id }) => id));
    const opened = await openAll(mine, theirs);
    if (!opened.ok) return false;
    const answers = answersIn(mine).filter(({ id }) => !before.has(id));
    setStep({ at: "opened", answers, ground: hasMore(opened.value, answers) });
    return true;
  };

  if (step.at === "hand") {
    const closed = { title: hand(other), text: unlockText, open: handOpen };
    return <HandedOn words={closed} onOpen={() => setStep({ at: "unlock" })} />;
  }
  if (step.at === "unlock" || theirs === null) return <UnlockTheirs onOpen={unlock} onStop={lockNow} />;
  switch (step.at) {
    case "both":
      return (
        <BothHere
          onAsk={(asked, pair) => setStep({ at: "pass", turn: "mine", asked, pair })}
          onOpen={open}
          onShut={lockNow}
        />
      );
    case "pass": {
      const closed = { title: hand(step.turn === "mine" ? me : other), text: handText, open: handOpen };
      return <HandedOn key={step.turn} words={closed} onOpen={() => setStep({ ...step, at: "write" })} />;
    }
    case "write": {
      const next: Step = step.turn === "mine" ? { ...step, at: "pass", turn: "theirs" } : { at: "meet" };
      return (
        <OursProvider value={step.turn === "mine" ? mine : theirs}>
          <WriteHere key={step.turn} asked={step.asked} pair={step.pair} onDone={() => setStep(next)} />
        </OursProvider>
      );
    }
    case "meet":
      return (
        <HandedOn key="meet" words={both} onOpen={() => void open().then((done) => done || setStep({ at: "both" }))} />
      );
    case "opened":
      return (
        <OpenedHere
          answers={step.answers}
          ground={step.ground}
          onAgain={() => setStep({ at: "both" })}
          onShut={lockNow}
        />
      );
  }
}

const answersIn = ({ space }: OurBook): readonly OpenedAnswer[] =>
  openedAnswers({ mine: space.list(answerKind), theirs: space.list(answerKind, otherOf(space)) });

/** Rounds that are of no answer are of marks. */
const hasMore = (rounds: readonly RoundId[], answers: readonly OpenedAnswer[]): boolean =>
  rounds.length > answers.length;
