import type { ReactNode } from "react";
import styles from "./Aside.module.css";

export interface AsideProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The margin column as a whole, from the page's first line down; after the task on a phone. */
export function Aside({ label, children }: AsideProps): ReactNode {
  return (
    <aside className={styles["aside"]} aria-label={label}>
      {children}
    </aside>
  );
}
