import { answerKind, type OpenedAnswer, openedAnswers, type Pair } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import type { Asked } from "../../places/ours/today/use-questions.ts";
import type { OurBook } from "../ours/our-book.ts";
import { OursProvider, otherOf, useNames } from "../ours/ours-context.ts";
import { useWords } from "../words.ts";
import { BothHere } from "./BothHere.tsx";
import { openAll } from "./both-sides.ts";
import { HandedOn } from "./HandedOn.tsx";
import { OpenedHere } from "./OpenedHere.tsx";
import { WriteHere } from "./WriteHere.tsx";

interface SideBySideProps {
  readonly mine: OurBook;
  readonly theirs: OurBook;
  readonly onShut: () => void;
}

type Step =
  | { readonly at: "both"; readonly failed?: true }
  | { readonly at: "meet" }
  | { readonly at: "pass" | "write"; readonly turn: "mine" | "theirs"; readonly asked: Asked; readonly pair: Pair }
  | { readonly at: "opened"; readonly answers: readonly OpenedAnswer[]; readonly ground: boolean };

/** Both sides are open: one writes, the other writes, and both open at once. */
export function SideBySide({ mine, theirs, onShut }: SideBySideProps): ReactNode {
  const { hand, handText, handOpen, both } = useWords().here.together;
  const { me, other } = useNames();
  const [step, setStep] = useState<Step>({ at: "both" });
  const [shown, setShown] = useState(() => idsOf(answersIn(mine)));
  const open = async (): Promise<boolean> => {
    const opened = await openAll(mine, theirs);
    if (!opened.ok) return false;
    // What had come to one side alone before the disk refused is shown with the rest.
    const answers = answersIn(mine).filter(({ id }) => !shown.has(id));
    setShown(idsOf(answersIn(mine)));
    setStep({ at: "opened", answers, ground: opened.value.some(({ what }) => what === "choices") });
    return true;
  };
  switch (step.at) {
    case "both": {
      const ask = (asked: Asked, pair: Pair): void => setStep({ at: "pass", turn: "mine", asked, pair });
      return <BothHere failed={step.failed === true} onAsk={ask} onOpen={open} onShut={onShut} />;
    }
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
    case "meet": {
      const meet = async (): Promise<void> => {
        if (!(await open())) setStep({ at: "both", failed: true });
      };
      return <HandedOn key="meet" words={both} onOpen={meet} />;
    }
    case "opened": {
      const { answers, ground } = step;
      return <OpenedHere answers={answers} ground={ground} onAgain={() => setStep({ at: "both" })} onShut={onShut} />;
    }
  }
}

const idsOf = (answers: readonly OpenedAnswer[]): ReadonlySet<string> => new Set(answers.map(({ id }) => id));

const answersIn = ({ space }: OurBook): readonly OpenedAnswer[] =>
  openedAnswers({ mine: space.list(answerKind), theirs: space.list(answerKind, otherOf(space)) });
