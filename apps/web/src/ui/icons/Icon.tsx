import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Icon.module.css";

export interface IconProps {
  /** Turns round in right-to-left pages. */
  readonly mirrored?: boolean;
  readonly children: ReactNode;
}

/** The engraver's grid: 24 units, a 1.5 stroke, the ink of the text. Never the only sign of anything, so it is unnamed. */
export function Icon({ mirrored = false, children }: IconProps): ReactNode {
  return (
    <svg className={classNames(styles["icon"], mirrored && styles["mirrored"])} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
