import type { ReactNode } from "react";
import { Button } from "../button/Button.tsx";
import { Equal } from "../equal/Equal.tsx";
import { WordList } from "./WordList.tsx";

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
 * (S27): whoever presses without looking must not be led to the one that lets somebody in.
 */
export function WordsToCompare(props: WordsToCompareProps): ReactNode {
  const { words, label, sameLabel, differentLabel, onSame, onDifferent } = props;
  return (
    <>
      <WordList words={words} label={label} layout="lines" />
      <Equal>
        <Button onPress={onSame}>{sameLabel}</Button>
        <Button onPress={onDifferent}>{differentLabel}</Button>
      </Equal>
    </>
  );
}
