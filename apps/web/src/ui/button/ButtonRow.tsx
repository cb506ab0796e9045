import type { ReactNode } from "react";
import styles from "./ButtonRow.module.css";

export interface ButtonRowProps {
  readonly children: ReactNode;
}

export function ButtonRow({ children }: ButtonRowProps): ReactNode {
  return <div className={styles["row"]}>{children}</div>;
}
