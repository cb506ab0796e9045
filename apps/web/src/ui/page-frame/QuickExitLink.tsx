import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { ExitIcon } from "../icons/icons.tsx";
import styles from "./HeadLinks.module.css";

export interface QuickExitLinkProps {
  /** Where it leads if no script is left to answer. */
  readonly href: string;
  readonly label: string;
  readonly onExit: () => void;
}

/** Answers every kind of press, with whatever key is held: it never asks and never opens a second tab. */
export function QuickExitLink({ href, label, onExit }: QuickExitLinkProps): ReactNode {
  return (
    <a
      className={classNames(styles["link"], styles["exit"])}
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onExit();
      }}
    >
      <ExitIcon />
      {label}
    </a>
  );
}
