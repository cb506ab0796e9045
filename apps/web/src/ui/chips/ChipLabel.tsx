import type { ReactNode } from "react";
import styles from "./Chips.module.css";

export interface ChipLabelProps {
  readonly children: ReactNode;
}

/** The bold copy underneath is never seen: it holds the width, so that choosing does not re-wrap the row. */
export function ChipLabel({ children }: ChipLabelProps): ReactNode {
  return (
    <span className={styles["label"]}>
      <span>{children}</span>
      <span className={styles["bold"]} aria-hidden="true">
        {children}
      </span>
    </span>
  );
}
