import type { ReactNode, Ref } from "react";
import { Button } from "../../../ui/button/Button.tsx";
import styles from "./Talk.module.css";

interface DraftFormProps {
  /** Of the button; null where there is nothing to be shared. */
  readonly label: string | null;
  readonly onLook: () => void;
  readonly formRef?: Ref<HTMLFormElement>;
  /** Fields. */
  readonly children: ReactNode;
}

/** Something to write, and the way to look at it before it is shared. */
export function DraftForm({ label, onLook, formRef, children }: DraftFormProps): ReactNode {
  return (
    <form
      ref={formRef}
      tabIndex={-1}
      className={styles["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (label !== null) onLook();
      }}
    >
      {children}
      {label !== null && (
        <p>
          <Button type="submit">{label}</Button>
        </p>
      )}
    </form>
  );
}
