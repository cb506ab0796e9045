import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** A quiet strip above the page; not a dialog, takes no focus. */
export function Notice({ title, text, children }: NoticeProps): ReactNode {
  return (
    <section className={styles["notice"]} aria-label={title}>
      <div>
        <p className={styles["title"]}>{title}</p>
        <p className={styles["text"]}>{text}</p>
      </div>
      {children}
    </section>
  );
}
