import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Toast.module.css";

export interface ToastMessage {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly onUndo: () => void };
}

export interface ToastProps {
  readonly toast: ToastMessage | null;
  /** Names the strip for those who look for it. */
  readonly label: string;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  /** Stands above the bottom bar on a phone; false where there is no bar. */
  readonly raised?: boolean;
}

/**
 * Says what was done and offers to undo it. It stays until it is dismissed and takes no focus. Its status region is
 * always in the page, because readers only announce what changes inside a region they already know.
 */
export function Toast({ toast, label, dismissLabel, onDismiss, raised = true }: ToastProps): ReactNode {
  return (
    <section
      aria-label={toast === null ? undefined : label}
      className={classNames(styles["strip"], toast !== null && styles["shown"], raised && styles["raised"])}
    >
      <output className={styles["text"]}>{toast?.text}</output>
      {toast !== null && (
        <span className={styles["actions"]}>
          {toast.undo !== undefined && (
            <button type="button" className={styles["undo"]} onClick={toast.undo.onUndo}>
              {toast.undo.label}
            </button>
          )}
          <button type="button" onClick={onDismiss}>
            {dismissLabel}
          </button>
        </span>
      )}
    </section>
  );
}
