import type { ReactNode } from "react";
import styles from "./Spread.module.css";

export interface SpreadProps {
  readonly plate: ReactNode;
  readonly children: ReactNode;
}

/** Two leaves of an open book: a plate on the first, words on the second. On a phone the plate stands above. */
export function Spread({ plate, children }: SpreadProps): ReactNode {
  return (
    <>
      <div className={styles["plate"]}>{plate}</div>
      <div className={styles["words"]}>{children}</div>
    </>
  );
}
