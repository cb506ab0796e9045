import type { ReactNode } from "react";
import { followWith } from "../follow.ts";
import styles from "./HeadLinks.module.css";

export interface HelpLinkProps {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly onFollow?: (href: string) => void;
}

export function HelpLink({ href, label, current, onFollow }: HelpLinkProps): ReactNode {
  return (
    <a
      className={styles["link"]}
      href={href}
      aria-current={current === true ? "page" : undefined}
      onClick={followWith(href, onFollow)}
    >
      {label}
    </a>
  );
}
