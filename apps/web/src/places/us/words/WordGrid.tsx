import type { ReactNode } from "react";
import styles from "./WordGrid.module.css";

interface WordGridProps {
  readonly words: readonly string[];
  readonly label: string;
}

/** Words by their numbers, read down the columns as one writes them. No service may translate or spell them. */
export function WordGrid({ words, label }: WordGridProps): ReactNode {
  return (
    <ol className={styles["grid"]} aria-label={label} lang="en" translate="no" dir="ltr">
      {words
        .map((word, at) => ({ word, place: at + 1 }))
        .map(({ word, place }) => (
          <li key={place} className={styles["word"]}>
            {word}
          </li>
        ))}
    </ol>
  );
}
