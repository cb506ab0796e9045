import type { ReactNode } from "react";
import styles from "./StaveLines.module.css";

const SPACE = 7;
const LINES = [0, 1, 2, 3, 4].map((line) => line * SPACE + 0.5);

/** The stave's height in px: four spaces and a line. */
const STAVE_HEIGHT = SPACE * 4 + 1;

export interface StaveLinesProps {
  readonly middleLine?: boolean;
}

/** Five lines between two bar lines, as wide as the box. Drawn in SVG, because print and forced colours drop backgrounds. */
export function StaveLines({ middleLine = false }: StaveLinesProps): ReactNode {
  const bottom = STAVE_HEIGHT - 0.5;
  return (
    <svg className={styles["lines"]} width="100%" height={STAVE_HEIGHT} aria-hidden="true">
      {LINES.map((y) => (
        <line key={y} x1="0" x2="100%" y1={y} y2={y} />
      ))}
      {middleLine && <line className={styles["bar"]} x1="50%" x2="50%" y1="0.5" y2={bottom} />}
      <line className={styles["bar"]} x1="0" x2="0" y1="0" y2={STAVE_HEIGHT} />
      <line className={styles["bar"]} x1="100%" x2="100%" y1="0" y2={STAVE_HEIGHT} />
    </svg>
  );
}
