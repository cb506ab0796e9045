import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import styles from "./Say.module.css";

interface SlotProps {
  readonly text: string;
  readonly isGap: boolean;
  /** What it has opened; null while it has opened nothing. */
  readonly opens: string | null;
  readonly onPress: () => void;
}

/** Breaks over the lines with the words around it, as a `button` cannot. */
export function Slot({ text, isGap, opens, onPress }: SlotProps): ReactNode {
  const words = useWords().wording.ways;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box, and its words would stand apart from the sentence
    <span
      role="button"
      tabIndex={0}
      className={styles["slot"]}
      data-gap={isGap || undefined}
      aria-label={words.change(text)}
      aria-expanded={opens !== null}
      {...(opens !== null && { "aria-controls": opens })}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        // A space would scroll the page.
        event.preventDefault();
        if (!event.repeat) onPress();
      }}
    >
      {text}
    </span>
  );
}
