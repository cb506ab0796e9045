import type { ReactNode } from "react";
import { StaveLines } from "../stave/StaveLines.tsx";
import styles from "./Countdown.module.css";
import { filledBars } from "./filled-bars.ts";

export interface CountdownProps {
  readonly remainingMs: number;
  readonly totalMs: number;
  readonly label: string;
  /** What is left, in words. */
  readonly text: string;
  readonly bars?: number;
}

/** Time as a stave that fills bar by bar. It has no clock: it draws what it is given, and nothing in it moves. */
export function Countdown({ remainingMs, totalMs, label, text, bars = 10 }: CountdownProps): ReactNode {
  return (
    <div className={styles["countdown"]} role="timer" aria-label={label}>
      <div className={styles["stave"]} aria-hidden="true">
        <StaveLines />
        <div className={styles["bars"]}>
          {filledBars(remainingMs, totalMs, bars).map(({ bar, share }) => (
            <span key={bar} className={styles["bar"]}>
              <span className={styles["wash"]} style={{ inlineSize: `${share * 100}%` }} />
              {share === 1 && (
                <svg className={styles["note"]} viewBox="-9 -7 18 14" width="18" height="14" aria-hidden="true">
                  <ellipse rx="6.4" ry="4.2" transform="rotate(-14)" />
                </svg>
              )}
            </span>
          ))}
        </div>
      </div>
      <p className={styles["text"]}>{text}</p>
    </div>
  );
}
