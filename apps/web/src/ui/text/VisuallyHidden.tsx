import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

export interface VisuallyHiddenProps {
  readonly as?: "span" | "p" | "h1" | "h2" | "h3";
  readonly id?: string;
  readonly children: ReactNode;
}

export function VisuallyHidden({ as: Tag = "span", id, children }: VisuallyHiddenProps): ReactNode {
  return (
    <Tag className={styles["unseen"]} id={id}>
      {children}
    </Tag>
  );
}
