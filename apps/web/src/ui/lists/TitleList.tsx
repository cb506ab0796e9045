import { type ReactNode, useEffect, useRef } from "react";
import styles from "./TitleList.module.css";

interface TitleListProps<Id extends string> {
  readonly label: string;
  readonly entries: readonly { readonly id: Id; readonly title: string; readonly about: string }[];
  readonly onOpen: (id: Id) => void;
  /** The one whose page was just left: it has the focus again. */
  readonly left: string | null;
}

/** What can be opened: each by its title, and a line on what it is about. */
export function TitleList<Id extends string>({ label, entries, onOpen, left }: TitleListProps<Id>): ReactNode {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => row.current?.focus(), []);
  return (
    <ul className={styles["list"]} aria-label={label}>
      {entries.map(({ id, title, about }) => (
        <li key={id}>
          <button ref={id === left ? row : null} type="button" className={styles["row"]} onClick={() => onOpen(id)}>
            <span className={styles["title"]}>{title}</span>
            <span className={styles["about"]}>{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
