import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./MarginNote.module.css";

export interface MarginNoteProps {
  readonly title?: ReactNode;
  /** `h2` where it stands before the first section of a page. */
  readonly heading?: "h2" | "h3";
  readonly tone?: "plain" | "help";
  /** Starts at the page's first line on a desk, and right after the opening on a phone. */
  readonly top?: boolean;
  /** Longer than what it stands beside: on a desk it runs on beside what follows, and holds nothing up. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** Why, how we decide, which source: beside what stands before it on a desk, below it on a phone. */
export function MarginNote({
  title,
  heading: Heading = "h3",
  tone = "plain",
  top,
  long,
  children,
}: MarginNoteProps): ReactNode {
  return (
    <aside
      className={classNames(
        styles["note"],
        styles[tone],
        top === true && styles["top"],
        long === true && styles["long"],
      )}
    >
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </aside>
  );
}
