import type { ReactNode } from "react";
import styles from "./RuledList.module.css";

export interface RuledListProps {
  /** List items. */
  readonly children: ReactNode;
  readonly label?: string;
  readonly ordered?: boolean;
}

export function RuledList({ children, label, ordered = false }: RuledListProps): ReactNode {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag className={styles["list"]} aria-label={label}>
      {children}
    </Tag>
  );
}
