import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { WordList } from "../../../ui/words-to-compare/WordList.tsx";
import styles from "./PrintedWords.module.css";

interface PrintedWordsProps {
  readonly words: readonly string[];
  readonly label: string;
}

/** What is printed in place of the page: numbered words and nothing that says what they are for (S12). */
export function PrintedWords({ words, label }: PrintedWordsProps): ReactNode {
  return createPortal(
    <div className={styles["sheet"]}>
      <WordList words={words} label={label} layout="columns" />
    </div>,
    document.body,
  );
}
