import type { ReactNode } from "react";
import { Button } from "../../../ui/button/Button.tsx";
import styles from "./Talk.module.css";

interface DraftFormProps {
  /** Of the button. */
  readonly label: string;
  readonly onLook: () => void;
  /** Fields. */
  readonly children: ReactNode;
}

/** Something to write, and the way to look at it before it is shared. */
export function DraftForm({ label, onLook, children }: DraftFormProps): ReactNode {
  return (
    <form
      className={styles["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      {children}
      <p>
        <Button type="submit">{label}</Button>
      </p>
    </form>
  );
}
