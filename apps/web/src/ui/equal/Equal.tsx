import type { ReactNode } from "react";
import styles from "./Equal.module.css";

/** Buttons side by side, each as wide as the widest: no answer weighs more than another (S27). */
export function Equal({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles["equal"]}>{children}</div>;
}
