import type { ReactNode } from "react";
import styles from "./HandOver.module.css";

/** A shut book from the front: boards, joint, the edge of the pages, and a label with both marks. */
export function ClosedBook(): ReactNode {
  return (
    <svg className={styles["book"]} viewBox="0 0 180 224" aria-hidden="true">
      <path className={styles["board"]} d="M6 6H166V212H6Z" />
      <path className={styles["joint"]} d="M24 6V212M30 6V212" />
      <path className={styles["edge"]} d="M166 12H172V218H12V212M169 15V215" />
      <path className={styles["label"]} d="M58 66H138V116H58Z" />
      <path className={styles["joint"]} d="M62 70H134V112H62Z" />
      <ellipse className={styles["a"]} cx="84" cy="91" rx="9" ry="6.5" transform="rotate(-22 84 91)" />
      <path className={styles["b"]} d="M112 82.5L120.5 91L112 99.5L103.5 91Z" />
    </svg>
  );
}
