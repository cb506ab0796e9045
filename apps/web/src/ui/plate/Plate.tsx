import type { ReactNode } from "react";
import { useWide } from "../use-wide.ts";
import styles from "./Plate.module.css";
import { STAVE_DEPTH, STAVE_WIDTH, System } from "./System.tsx";
import { brace, slur } from "./score.ts";

/** Room for the words before the staves. */
const WORDS = 64;
const WIDTH = WORDS + STAVE_WIDTH + 16;
/** Between the two staves of a system. */
const BETWEEN = 96;

export interface PlateProps {
  readonly label: string;
  readonly words: { readonly i: string; readonly you: string; readonly we: string };
  /** "auto" draws all three systems on a desk and only the braced one on a phone. */
  readonly crop?: "auto" | "wide" | "narrow";
}

/** The whole idea on one plate: a line for I, a line for you, and the two braced together for we. */
export function Plate({ label, words, crop = "auto" }: PlateProps): ReactNode {
  const wide = useWide();
  if (crop === "narrow" || (crop === "auto" && !wide)) {
    return (
      <svg className={styles["plate"]} viewBox={`0 0 ${WIDTH} 240`} role="img" aria-label={label}>
        <We y={46} word={words.we} />
      </svg>
    );
  }
  return (
    <svg className={styles["plate"]} viewBox={`0 0 ${WIDTH} 572`} role="img" aria-label={label}>
      <Single voice="a" y={46} word={words.i} />
      <Single voice="b" y={196} word={words.you} />
      <We y={364} word={words.we} />
    </svg>
  );
}

interface SingleProps {
  readonly voice: "a" | "b";
  readonly y: number;
  readonly word: string;
}

const Single = ({ voice, y, word }: SingleProps): ReactNode => (
  <g transform={`translate(${WORDS} ${y})`}>
    <text className={styles["word"]} x="-30" y={STAVE_DEPTH / 2 + 8}>
      {word}
    </text>
    <System voice={voice} y={0} />
    <line className={styles["last"]} x1={STAVE_WIDTH - 1} x2={STAVE_WIDTH - 1} y1="0" y2={STAVE_DEPTH} />
  </g>
);

interface WeProps {
  readonly y: number;
  readonly word: string;
}

const We = ({ y, word }: WeProps): ReactNode => {
  const bottom = BETWEEN + STAVE_DEPTH;
  return (
    <g transform={`translate(${WORDS} ${y})`}>
      <text className={styles["word"]} x="-30" y={bottom / 2 + 8}>
        {word}
      </text>
      <System voice="a" y={0} />
      <System voice="b" y={BETWEEN} />
      {[110, 220, 330, STAVE_WIDTH - 5].map((x) => (
        <line key={x} className={styles["bar"]} x1={x} x2={x} y1={STAVE_DEPTH} y2={BETWEEN} />
      ))}
      <line className={styles["last"]} x1={STAVE_WIDTH - 1} x2={STAVE_WIDTH - 1} y1="0" y2={bottom} />
      <line className={styles["first"]} x1="0" x2="0" y1="0" y2={bottom} />
      <path className={styles["brace"]} d={brace(0, bottom)} />
      <path className={styles["slur"]} d={slur(134.5, -16, 383, -14, -30)} />
      <path className={styles["slur"]} d={slur(99, 168, 383, 168, 28)} />
    </g>
  );
};
