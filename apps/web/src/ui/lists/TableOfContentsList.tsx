import type { ReactNode } from "react";
import { followWith } from "../follow.ts";
import styles from "./TableOfContentsList.module.css";

export interface ContentsItem {
  readonly id: string;
  readonly text: ReactNode;
  readonly value?: ReactNode;
  readonly href?: string;
}

export interface TableOfContentsListProps {
  readonly items: readonly ContentsItem[];
  readonly label?: string;
  readonly onFollow?: (href: string) => void;
}

/** Rows joined by leaders, as on a contents page: the words, the dots, and what they lead to. */
export function TableOfContentsList({ items, label, onFollow }: TableOfContentsListProps): ReactNode {
  return (
    <ul className={styles["contents"]} aria-label={label}>
      {items.map(({ id, text, value, href }) => {
        const row = (
          <>
            <span className={styles["text"]}>{text}</span>
            <span className={styles["leader"]} aria-hidden="true" />
            {value !== undefined && <span className={styles["value"]}>{value}</span>}
          </>
        );
        return (
          <li key={id}>
            {href === undefined ? (
              <span className={styles["row"]}>{row}</span>
            ) : (
              <a className={styles["row"]} href={href} onClick={followWith(href, onFollow)}>
                {row}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
