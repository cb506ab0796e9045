import { type ReactNode, useId } from "react";
import styles from "./FileField.module.css";

export interface FileFieldProps {
  readonly label: ReactNode;
  /** Which files the browser offers first: `.age,.json`. A person can choose any. */
  readonly accept: string;
  /** Null where the choice was taken back. */
  readonly onChoose: (file: File | null) => void;
}

/** The browser's own choice of a file: the page sees that one file and nothing beside it. */
export function FileField({ label, accept, onChoose }: FileFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles["input"]}
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
    </div>
  );
}
