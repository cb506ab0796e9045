import type { ReactNode } from "react";
import { StaveLines } from "../stave/StaveLines.tsx";
import styles from "./EmptyState.module.css";

export interface EmptyStateProps {
  /** One sentence: what will stand here. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles["empty"]}>
      <StaveLines />
      <p className={styles["sentence"]}>{children}</p>
      {action !== undefined && <div className={styles["action"]}>{action}</div>}
    </div>
  );
}
