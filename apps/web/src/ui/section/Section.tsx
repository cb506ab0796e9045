import { type ReactNode, type Ref, useId } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Section.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly titleHidden?: boolean;
  readonly sub?: ReactNode;
  /** The first section follows the opening without the space that parts sections. */
  readonly first?: boolean;
  /** Takes both columns of the page, for charts. */
  readonly full?: boolean;
  /** For giving the heading focus where the section takes the place of another. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function Section({ title, titleHidden, sub, first, full, headingRef, children }: SectionProps): ReactNode {
  const titleId = useId();
  return (
    <section
      className={classNames(styles["section"], first === true && styles["first"], full === true && styles["full"])}
      aria-labelledby={titleId}
    >
      <h2
        id={titleId}
        ref={headingRef}
        tabIndex={headingRef === undefined ? undefined : -1}
        className={classNames(titleHidden === true && styles["unseen"])}
      >
        {title}
      </h2>
      {sub !== undefined && <p className={styles["sub"]}>{sub}</p>}
      {children}
    </section>
  );
}
