import type { ReactNode } from "react";
import styles from "./NoteHead.module.css";

export interface NoteHeadProps {
  readonly voice: "a" | "b";
}

/** A note with its stem, centred on (0, 0): A round and tilted, B a diamond. Both stems point up, off the words below. A paper gap parts it from the lines. */
export function NoteHead({ voice }: NoteHeadProps): ReactNode {
  return (
    <svg className={styles[voice]} viewBox="-16 -32 32 64" width="32" height="64" aria-hidden="true">
      {voice === "a" ? (
        <>
          <ellipse className={styles["gap"]} rx="11.5" ry="8.5" transform="rotate(-22)" />
          <path className={styles["stem"]} d="M10.1 -3V-29" />
          <ellipse className={styles["head"]} rx="11.5" ry="8.5" transform="rotate(-22)" />
        </>
      ) : (
        <>
          <path className={styles["gap"]} d="M0 -10.5L10.5 0L0 10.5L-10.5 0Z" />
          <path className={styles["stem"]} d="M0 -8V-30" />
          <path className={styles["head"]} d="M0 -10.5L10.5 0L0 10.5L-10.5 0Z" />
        </>
      )}
    </svg>
  );
}
