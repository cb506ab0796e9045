import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import type { LimitWords } from "./limit-words.ts";
import styles from "./Said.module.css";

interface LimitStartersProps {
  readonly onChoose: (limit: LimitWords) => void;
}

/** Ways to begin, to be changed before they are said. Each says what I will do (S21). */
export function LimitStarters({ onChoose }: LimitStartersProps): ReactNode {
  const words = useWords().common.limits;
  return (
    <>
      <h3>{words.starters}</h3>
      <ul className={styles["starters"]}>
        {words.examples.map((example) => (
          <li key={example.text}>
            <button type="button" onClick={() => onChoose(example)}>
              {example.text} {example.will}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
