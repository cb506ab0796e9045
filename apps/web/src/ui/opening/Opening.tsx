import type { ReactNode, Ref } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Opening.module.css";

export interface OpeningProps {
  readonly title: ReactNode;
  /** The second, quieter half of the heading. */
  readonly quiet?: ReactNode;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly full?: boolean;
  /** For giving the heading focus when the page changes, so that it is read out. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

export function Opening({ title, quiet, kicker, lead, full, headingRef }: OpeningProps): ReactNode {
  return (
    <div className={classNames(styles["opening"], full === true && styles["full"])}>
      {kicker !== undefined && <p className={styles["kicker"]}>{kicker}</p>}
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
        {quiet !== undefined && <span className={styles["quiet"]}> {quiet}</span>}
      </h1>
      {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
    </div>
  );
}
