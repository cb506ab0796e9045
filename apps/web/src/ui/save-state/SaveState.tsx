import { type ReactNode, useState } from "react";
import { VisuallyHidden } from "../text/VisuallyHidden.tsx";
import styles from "./SaveState.module.css";

export interface SaveStateProps {
  readonly state: "kept" | "keeping" | "failed";
  readonly text: string;
}

/**
 * Where the words are, as one quiet line. Readers hear only outcomes, and only a new one: "kept, keeping, kept" while
 * somebody writes is silence, because the announced text does not change.
 */
export function SaveState({ state, text }: SaveStateProps): ReactNode {
  const [outcome, setOutcome] = useState(state === "keeping" ? "" : text);
  if (state !== "keeping" && outcome !== text) setOutcome(text);
  return (
    <div className={styles["line"]}>
      <span className={styles[state]} aria-hidden="true">
        {text}
      </span>
      <VisuallyHidden>
        <output>{outcome}</output>
      </VisuallyHidden>
    </div>
  );
}
