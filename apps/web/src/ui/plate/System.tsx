import type { ReactNode } from "react";
import styles from "./Plate.module.css";
import { PITCHES, placeNotes, SPACE } from "./score.ts";

const LINES = [0, 1, 2, 3, 4];
/** Bar lines inside the stave, and its width. */
const BARS = [110, 220, 330];
export const STAVE_WIDTH = 440;
export const STAVE_DEPTH: number = SPACE * 4;

export interface SystemProps {
  readonly voice: "a" | "b";
  /** The top line. */
  readonly y: number;
}

/** One stave with one voice's melody on it, from x = 0. */
export function System({ voice, y }: SystemProps): ReactNode {
  return (
    <g transform={`translate(0 ${y})`}>
      {LINES.map((line) => (
        <line key={line} className={styles["line"]} x1="0" x2={STAVE_WIDTH} y1={line * SPACE} y2={line * SPACE} />
      ))}
      {[0, ...BARS, STAVE_WIDTH - 5].map((x) => (
        <line key={x} className={styles["bar"]} x1={x} x2={x} y1="0" y2={STAVE_DEPTH} />
      ))}
      {placeNotes(PITCHES[voice]).map((note) => (
        <g key={note.x} className={styles[voice]} transform={`translate(${note.x} ${note.y})`}>
          {voice === "a" ? <RoundNote open={note.open} /> : <DiamondNote open={note.open} />}
        </g>
      ))}
    </g>
  );
}

interface NoteProps {
  readonly open: boolean;
}

const RoundNote = ({ open }: NoteProps): ReactNode =>
  open ? (
    <ellipse className={styles["open"]} rx="9" ry="6.4" transform="rotate(-22)" />
  ) : (
    <>
      <ellipse className={styles["head"]} rx="7.4" ry="5.3" transform="rotate(-22)" />
      <path className={styles["stem"]} d="M6.6 -2v-32" />
    </>
  );

const DiamondNote = ({ open }: NoteProps): ReactNode =>
  open ? (
    <path className={styles["open"]} d="M0 -8.1L8.1 0L0 8.1L-8.1 0Z" />
  ) : (
    <>
      <path className={styles["head"]} d="M0 -6.7L6.7 0L0 6.7L-6.7 0Z" />
      <path className={styles["stem"]} d="M0 0v32" />
    </>
  );
