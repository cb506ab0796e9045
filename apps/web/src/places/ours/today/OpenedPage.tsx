import type { OpenedAnswer } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNow } from "../../../app/now.ts";
import { TenMinutes } from "../../../app/TenMinutes.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { OpenedEnvelope } from "../../../ui/envelope/OpenedEnvelope.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { BothLetters } from "./BothLetters.tsx";
import styles from "./Questions.module.css";
import { TakeMineBack } from "./TakeMineBack.tsx";

interface OpenedPageProps {
  readonly answer: OpenedAnswer;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

/** What both wrote; and then the phone face down. */
export function OpenedPage({ answer, onTaken, onClose }: OpenedPageProps): ReactNode {
  const { ask, read, dayName } = useWords().questions;
  const { today } = useNow();
  const heading = useStart(answer.question.text);
  return (
    <>
      <Opening
        kicker={ask.of(dayName(answer.date, today))}
        title={<span className={styles["question"]}>{answer.question.text}</span>}
        headingRef={heading}
      />
      <OpenedEnvelope />
      <BothLetters answer={answer} />
      <Section title={read.talk}>
        <p>{read.talkText}</p>
        <TenMinutes />
      </Section>
      <div className={styles["back"]}>
        <TakeMineBack id={answer.id} onTaken={onTaken} />
        <p>
          <Button kind="underlined" onPress={onClose}>
            {read.back}
          </Button>
        </p>
      </div>
    </>
  );
}
