import type { ReactNode, Ref } from "react";
import styles from "./TitleList.module.css";

export interface TitleListProps<Id extends string> {
  readonly label: string;
  readonly entries: readonly { readonly id: Id; readonly title: string; readonly about: string }[];
  /** Where a page comes back to its row. */
  readonly refOf?: (id: Id) => Ref<HTMLButtonElement>;
  readonly onOpen: (id: Id) => void;
}

/** What can be opened: each by its title, and a line on what it is about. */
export function TitleList<Id extends string>({ label, entries, refOf, onOpen }: TitleListProps<Id>): ReactNode {
  return (
    <ul className={styles["list"]} aria-label={label}>
      {entries.map(({ id, title, about }) => (
        <li key={id}>
          <button ref={refOf?.(id)} type="button" className={styles["row"]} onClick={() => onOpen(id)}>
            <span className={styles["title"]}>{title}</span>
            <span className={styles["about"]}>{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
