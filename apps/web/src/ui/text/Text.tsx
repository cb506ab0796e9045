import type { ReactNode } from "react";
import styles from "./Text.module.css";

export interface TextProps {
  readonly kind: "lead" | "sub" | "ui" | "small" | "question" | "kicker";
  readonly as?: "p" | "span" | "div" | "h2" | "h3" | "h4";
  readonly id?: string;
  readonly children: ReactNode;
}

/** The book's few ways of setting a line beside plain text. */
export function Text({ kind, as: Tag = "p", id, children }: TextProps): ReactNode {
  return (
    <Tag className={styles[kind]} id={id}>
      {children}
    </Tag>
  );
}
