import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "../button/Button.tsx";
import { ButtonRow } from "../button/ButtonRow.tsx";
import styles from "./Sheet.module.css";

export interface SheetProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** Quick exit: everything outside a modal sheet is out of reach, so the sheet carries its own. */
  readonly exit: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A sheet on the page. The browser's own modal dialog keeps focus inside and gives it back on closing; Escape asks
 * the owner to close, so that the owner's state stays the only truth. What it holds is in the page only while open.
 */
export function Sheet({ open, title, onClose, closeLabel, exit, actions, children }: SheetProps): ReactNode {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    element.showModal();
    heading.current?.focus();
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles["sheet"]}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // The browser may close it over our head (a second Escape); our own closing arrives with open already false.
        if (open && dialog.current?.open === false) onClose();
      }}
    >
      {open && (
        <>
          <div className={styles["head"]}>
            <h2 id={titleId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <div className={styles["exit"]}>{exit}</div>
          </div>
          {children}
          <ButtonRow>
            {actions}
            <Button onPress={onClose}>{closeLabel}</Button>
          </ButtonRow>
        </>
      )}
    </dialog>
  );
}
