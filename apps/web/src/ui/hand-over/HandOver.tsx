import { type ReactNode, useEffect, useRef } from "react";
import { ClosedBook } from "./ClosedBook.tsx";
import styles from "./HandOver.module.css";

export interface HandOverProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
}

/** The book is shut between two people. Nothing of either stands on it; the heading takes focus, so it is read first. */
export function HandOver({ title, children, actions }: HandOverProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles["hand"]}>
      <ClosedBook />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children !== undefined && <div className={styles["text"]}>{children}</div>}
      <div className={styles["actions"]}>{actions}</div>
    </div>
  );
}
