import type { ReactNode } from "react";
import styles from "./Icon.module.css";
import { Icon } from "./Icon.tsx";

/** A fermata: hold this moment. */
export const TodayIcon = (): ReactNode => (
  <Icon>
    <path d="M3.5 16.5C4.5 9 8 6 12 6s7.5 3 8.5 10.5" />
    <circle className={styles["dot"]} cx="12" cy="15" r="1.9" />
  </Icon>
);

/** Two notes overlapping. */
export const BalanceIcon = (): ReactNode => (
  <Icon>
    <ellipse cx="9" cy="13.8" rx="6" ry="4.3" transform="rotate(-24 9 13.8)" />
    <ellipse cx="15" cy="10.2" rx="6" ry="4.3" transform="rotate(-24 15 10.2)" />
  </Icon>
);

/** Two slurs that face each other. */
export const TalkIcon = (): ReactNode => (
  <Icon mirrored>
    <path className={styles["solid"]} d="M3 10.5C6 5 13 4.5 16.5 9C13 6.6 7 6.9 3 10.5Z" />
    <path className={styles["solid"]} d="M21 13.5C18 19 11 19.5 7.5 15C11 17.4 17 17.1 21 13.5Z" />
  </Icon>
);

/** Two bars with blocks in them. */
export const PlanIcon = (): ReactNode => (
  <Icon mirrored>
    <path d="M4 5v14M12 5v14M20 5v14" />
    <path className={styles["thick"]} d="M4 9.5h8M12 14.5h8" />
  </Icon>
);

/** A shoot. */
export const GrowIcon = (): ReactNode => (
  <Icon>
    <path d="M12 20.5V10" />
    <path d="M12 13C8.5 12.5 6 9.8 5.3 5.2C9.5 6 12 8.5 12 13ZM12 10C12.3 6.5 14.5 4 18.7 3.3C18.5 7.5 16 10 12 10Z" />
  </Icon>
);

/** The brace that joins two staves. */
export const UsIcon = (): ReactNode => (
  <Icon mirrored>
    <path d="M16 3.5C11.5 4.2 15 10.5 10 12c5 1.5 1.5 7.8 6 8.5" />
  </Icon>
);

export const ExitIcon = (): ReactNode => (
  <Icon mirrored>
    <path d="M13.5 4H5v16h8.5M10 12h10.5M17 8.5l3.5 3.5L17 15.5" />
  </Icon>
);

/** The product's mark: two lines, each its own, that meet. */
export const Mark = (): ReactNode => (
  <svg className={styles["mark"]} viewBox="0 0 44 28" aria-hidden="true">
    <path className={styles["a"]} d="M2 20C12 20 14 6 23 6S34 18 42 14" />
    <path className={styles["b"]} d="M2 9C11 9 15 22 24 22S35 9 42 14" />
    <circle className={styles["we"]} cx="42" cy="14" r="2.2" />
  </svg>
);
