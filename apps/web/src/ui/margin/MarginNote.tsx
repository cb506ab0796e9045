import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./MarginNote.module.css";

export interface MarginNoteProps {
  readonly title?: ReactNode;
  readonly tone?: "plain" | "help";
  /** Starts at the page's first line on a desk, and right after the opening on a phone. */
  readonly top?: boolean;
  readonly children: ReactNode;
}

/** Why, how we decide, which source: beside what stands before it on a desk, below it on a phone. */
export function MarginNote({ title, tone = "plain", top, children }: MarginNoteProps): ReactNode {
  return (
    <aside className={classNames(styles["note"], styles[tone], top === true && styles["top"])}>
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </aside>
  );
}
