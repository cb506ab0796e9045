import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../button/Button.tsx";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A button and what it opens below itself. Closed again, the button has the focus. */
export function Panel({ label, open, onToggle, children }: PanelProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What had the focus is gone with the panel; the one of another panel keeps it.
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div className={styles["panel"]}>
      <Button ref={button} aria-expanded={open} {...(open && { "aria-controls": id })} onPress={onToggle}>
        {label}
      </Button>
      {open && (
        <div id={id} className={styles["body"]}>
          {children}
        </div>
      )}
    </div>
  );
}
