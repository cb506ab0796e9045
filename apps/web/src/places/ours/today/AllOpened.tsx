import type { AnswerId, OpenedAnswer } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { EmptyState } from "../../../ui/empty-state/EmptyState.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { BothLetters } from "./BothLetters.tsx";
import { byMonth } from "./by-month.ts";
import { monthWords } from "./opening-words.ts";
import styles from "./Questions.module.css";

interface AllOpenedProps {
  readonly opened: readonly OpenedAnswer[];
  readonly onRead: (id: AnswerId) => void;
  readonly onClose: () => void;
}

/** Month by month, the newest first, as it also goes onto paper. */
export function AllOpened({ opened, onRead, onClose }: AllOpenedProps): ReactNode {
  const { questions: words, lang } = useWords();
  const { today } = useNow();
  const heading = useStart(words.opened.all);
  return (
    <>
      <Opening title={words.opened.all} lead={words.opened.allLead} headingRef={heading} />
      {opened.length === 0 && <EmptyState>{words.opened.none}</EmptyState>}
      {byMonth(opened).map(({ date, answers }) => (
        <Section key={date} title={monthWords(lang, date)}>
          {answers.map((answer) => (
            <article key={answer.id} className={styles["pair"]}>
              <h3 className={styles["asked"]}>{answer.question.text}</h3>
              <p className={styles["note"]}>{words.dayName(answer.date, today)}</p>
              <BothLetters answer={answer} />
              <Button
                kind="underlined"
                aria-label={words.opened.talkOf(answer.question.text)}
                onPress={() => onRead(answer.id)}
              >
                {words.opened.talk}
              </Button>
            </article>
          ))}
        </Section>
      ))}
      <ButtonRow>
        <Button onPress={() => window.print()}>{words.opened.print}</Button>
        <Button kind="underlined" onPress={onClose}>
          {words.ask.back}
        </Button>
      </ButtonRow>
      <p className={styles["advice"]}>{words.opened.printNote}</p>
    </>
  );
}
