import type { CivilDate } from "@counterpoint/kernel";
import type { AnswerId } from "@counterpoint/talk";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { QuestionList, sealedOf } from "./QuestionList.tsx";
import styles from "./Questions.module.css";
import type { AskedDay } from "./use-questions.ts";

interface EarlierDaysProps {
  readonly today: CivilDate;
  readonly days: readonly AskedDay[];
  readonly onAsk: (id: AnswerId) => void;
}

/** What can still open of the days before, shown when it is asked for: it is no list of what is left to do. */
export function EarlierDays({ today, days, onAsk }: EarlierDaysProps): ReactNode {
  const { earlier, dayName } = useWords().questions;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const left = days.filter((day) => sealedOf([day]).length > 0);
  if (left.length === 0) return null;
  return (
    <div className={styles["earlier"]}>
      <Button
        kind="underlined"
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? earlier.hide : earlier.show}
      </Button>
      {isOpen && (
        <div id={id}>
          <p className={styles["note"]}>{earlier.note}</p>
          {left.map((day) => (
            <div key={day.date} className={styles["day"]}>
              <h3>{dayName(day.date, today)}</h3>
              <QuestionList label={dayName(day.date, today)} asked={sealedOf([day])} onOpen={onAsk} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
