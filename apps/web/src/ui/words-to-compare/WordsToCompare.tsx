import type { ReactNode } from "react";
import { Button } from "../button/Button.tsx";
import { Equal } from "../equal/Equal.tsx";
import styles from "./WordsToCompare.module.css";

export interface WordsToCompareProps {
  readonly words: readonly string[];
  /** What the list is, to a reader. */
  readonly label: string;
  readonly sameLabel: string;
  readonly differentLabel: string;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
}

/**
 * Words that two people, or one with two screens, hold against each other. "The same" and "not the same" weigh alike
 * (S27): whoever presses without looking must not be led to the one that lets somebody in. No service may translate or
 * spell them.
 */
export function WordsToCompare(props: WordsToCompareProps): ReactNode {
  const { words, label, sameLabel, differentLabel, onSame, onDifferent } = props;
  return (
    <>
      <ol className={styles["words"]} aria-label={label} lang="en" translate="no" dir="ltr">
        {words
          .map((word, at) => ({ word, place: at + 1 }))
          .map(({ word, place }) => (
            <li key={place} className={styles["word"]}>
              {word}
            </li>
          ))}
      </ol>
      <Equal>
        <Button onPress={onSame}>{sameLabel}</Button>
        <Button onPress={onDifferent}>{differentLabel}</Button>
      </Equal>
    </>
  );
}
