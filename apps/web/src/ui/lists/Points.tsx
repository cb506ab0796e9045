import type { ReactNode } from "react";
import styles from "./Points.module.css";

/** What is to be known before something is done, point by point. */
export function Points({ points }: { readonly points: readonly string[] }): ReactNode {
  return (
    <ul className={styles["points"]}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
