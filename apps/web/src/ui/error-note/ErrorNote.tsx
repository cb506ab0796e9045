import type { ReactNode } from "react";
import styles from "./ErrorNote.module.css";

export interface ErrorNoteProps {
  readonly children: ReactNode;
  readonly id?: string;
  /** Only what stops the person from going on interrupts a reader. */
  readonly blocking?: boolean;
}

export function ErrorNote({ children, id, blocking = false }: ErrorNoteProps): ReactNode {
  return (
    <p className={styles["note"]} id={id} role={blocking ? "alert" : undefined}>
      {children}
    </p>
  );
}
