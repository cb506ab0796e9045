import { type AriaAttributes, type ReactNode, type Ref, useId } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Button.module.css";

export type ButtonKind = "ink" | "outlined" | "underlined";

export interface ButtonProps
  extends Pick<AriaAttributes, "aria-expanded" | "aria-controls" | "aria-haspopup" | "aria-label"> {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly onPress?: () => void;
  readonly type?: "button" | "submit";
  /** Its presence means busy: it stands in place of the label and presses are ignored. */
  readonly busyLabel?: string | undefined;
  /** Its presence means disabled. The button keeps its place in the tab order, so that the reason can be found. */
  readonly disabledReason?: string | undefined;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  kind = "outlined",
  onPress,
  type = "button",
  busyLabel,
  disabledReason,
  icon,
  ref,
  ...aria
}: ButtonProps): ReactNode {
  const reasonId = useId();
  const busy = busyLabel !== undefined;
  const disabled = disabledReason !== undefined;
  return (
    <span className={styles["holder"]}>
      <button
        {...aria}
        ref={ref}
        type={type}
        className={classNames(styles["button"], styles[kind], disabled && styles["disabled"])}
        aria-disabled={busy || disabled || undefined}
        aria-describedby={disabled ? reasonId : undefined}
        onClick={(event) => {
          if (busy || disabled) event.preventDefault();
          else onPress?.();
        }}
      >
        {icon}
        <span className={styles["label"]}>
          <span className={classNames(busy && styles["held"])}>{children}</span>
          {busy && <span className={styles["busy"]}>{busyLabel}</span>}
        </span>
      </button>
      {disabled && (
        <span id={reasonId} className={styles["reason"]}>
          {disabledReason}
        </span>
      )}
    </span>
  );
}
