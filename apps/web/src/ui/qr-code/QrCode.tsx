import { type ReactNode, useMemo } from "react";
import { modulesOf } from "./modules.ts";
import styles from "./QrCode.module.css";

export interface QrCodeProps {
  readonly text: string;
  /** What it is and what to do with it: it is a picture to whoever sees, and nothing to whoever does not. */
  readonly label: string;
}

/** White around it, as wide as readers ask for. */
const QUIET = 4;

/** Dark on light whatever the theme: many cameras read nothing else. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { size, path } = useMemo(() => modulesOf(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg
      className={styles["code"]}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles["paper"]} x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className={styles["ink"]} d={path} />
    </svg>
  );
}
