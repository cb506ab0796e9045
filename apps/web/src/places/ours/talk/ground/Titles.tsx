import { type ReactNode, useId } from "react";
import styles from "./Ground.module.css";

interface TitlesProps {
  readonly title: string;
  readonly entries: readonly { readonly ref: string; readonly title: string }[];
}

/** Entries of a list under one heading; nothing where there are none. */
export function Titles({ title, entries }: TitlesProps): ReactNode {
  const titleId = useId();
  if (entries.length === 0) return null;
  return (
    <div>
      <p id={titleId} className={styles["label"]}>
        {title}
      </p>
      <ul aria-labelledby={titleId} className={styles["titles"]}>
        {entries.map((entry) => (
          <li key={entry.ref}>{entry.title}</li>
        ))}
      </ul>
    </div>
  );
}
