import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Equal.module.css";

interface EqualProps {
  /** One below the other on every screen: for more than two, or for labels that are long. */
  readonly stacked?: boolean;
  readonly children: ReactNode;
}

/** Buttons side by side, each as wide as the widest: no answer weighs more than another (S27). */
export function Equal({ stacked, children }: EqualProps): ReactNode {
  return <div className={classNames(styles["equal"], stacked !== true && styles["row"])}>{children}</div>;
}
