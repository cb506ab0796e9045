import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./WordList.module.css";

export interface WordListProps {
  readonly words: readonly string[];
  /** What the list is, to a reader. */
  readonly label: string;
  /** Lines are for holding a few against another screen; many are read down the columns, as one writes them. */
  readonly layout: "lines" | "columns";
}

/** Words by their numbers, in their order. No service may translate or spell them. */
export function WordList({ words, label, layout }: WordListProps): ReactNode {
  return (
    <ol className={classNames(styles["list"], styles[layout])} aria-label={label} lang="en" translate="no" dir="ltr">
      {words
        .map((word, at) => ({ word, place: at + 1 }))
        .map(({ word, place }) => (
          <li key={place}>{word}</li>
        ))}
    </ol>
  );
}
