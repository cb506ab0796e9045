import type { ReactNode } from "react";
import styles from "./Aside.module.css";

export interface AsidePartProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function AsidePart({ title, children }: AsidePartProps): ReactNode {
  return (
    <div className={styles["part"]}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
