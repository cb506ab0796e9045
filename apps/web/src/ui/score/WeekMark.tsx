import type { ReactNode } from "react";
import styles from "./Score.module.css";

/** Under this many check-ins a week's mean says little, and its note is left open. */
const FEW = 3;

export type MarkKind = "note" | "open" | "rest";

export const markOf = (n: number): MarkKind => (n === 0 ? "rest" : n < FEW ? "open" : "note");

export interface WeekMarkProps {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly beyond?: "above" | "below" | null;
}

/** What stands for one week: a note, an open note, or a rest. A caret says that the note belongs further out. */
export function WeekMark({ kind, x, y, beyond = null }: WeekMarkProps): ReactNode {
  return (
    <g transform={`translate(${x} ${y})`} data-mark={kind}>
      {kind === "rest" && <rect className={styles["rest"]} x="-6.5" y="-3" width="13" height="6" />}
      {kind === "open" && <ellipse className={styles["open"]} rx="6.2" ry="4.4" transform="rotate(-22)" />}
      {kind === "note" && <ellipse className={styles["head"]} rx="6.8" ry="4.8" transform="rotate(-22)" />}
      {beyond !== null && (
        <path
          className={styles["caret"]}
          data-beyond={beyond}
          d={beyond === "above" ? "M-5 -9L0 -14L5 -9" : "M-5 9L0 14L5 9"}
        />
      )}
    </g>
  );
}
