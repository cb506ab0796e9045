import type { ReactNode } from "react";
import styles from "./WordsToCompare.module.css";

export interface WordListProps {
  readonly words: readonly string[];
  /** What the list is, to a reader. */
  readonly label: string;
}

/** Words that are held against those on another screen, in their order. No service may translate or spell them. */
export function WordList({ words, label }: WordListProps): ReactNode {
  return (
    <ol className={styles["words"]} aria-label={label} lang="en" translate="no" dir="ltr">
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
