import { type Pair, pairDate } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import styles from "./Questions.module.css";
import { Tied } from "./Tied.tsx";
import type { Asked } from "./use-questions.ts";

interface QuestionPageProps {
  readonly asked: Asked;
  readonly pair: Pair;
  /** It has opened while this page stood here. */
  readonly onUntie: () => void;
  readonly onClose: () => void;
}

/** One question. Whatever was done about it, the page is the same again when it is opened anew (S6). */
export function QuestionPage({ asked, pair, onUntie, onClose }: QuestionPageProps): ReactNode {
  const { ask, dayName } = useWords().questions;
  const { ms } = useNow();
  const { date, question, shown } = asked;
  const heading = useStart(question.text);
  return (
    <>
      <Opening
        kicker={ask.of(dayName(date, pairDate(pair, ms)))}
        title={<span className={styles["question"]}>{question.text}</span>}
        headingRef={heading}
      />
      {shown.state.kind === "sealed" && <AnswerForm asked={asked} pair={pair} />}
      {shown.state.kind === "opened" && <Tied onUntie={onUntie} />}
      {shown.state.kind === "over" && <p>{ask.over}</p>}
      <p className={styles["back"]}>
        <Button kind="underlined" onPress={onClose}>
          {ask.back}
        </Button>
      </p>
    </>
  );
}
