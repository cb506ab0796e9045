import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Button.module.css";
import type { ButtonKind } from "./Button.tsx";

export interface ButtonLinkProps extends ComponentProps<"a"> {
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
}

/** A link in a button's clothes. It passes every other anchor prop on, so that a router's link may wrap it. */
export function ButtonLink({ kind = "outlined", icon, className, children, ...anchor }: ButtonLinkProps): ReactNode {
  return (
    <a {...anchor} className={classNames(styles["button"], styles[kind], className)}>
      {icon}
      {children}
    </a>
  );
}
