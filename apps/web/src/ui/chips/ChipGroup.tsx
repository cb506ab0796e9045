import { type KeyboardEventHandler, type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Chips.module.css";

export interface ChipGroupProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

interface ChipGroupParts extends ChipGroupProps {
  readonly foot?: ReactNode;
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>;
}

export function ChipGroup({ label, labelHidden, hint, children, foot, onKeyDown }: ChipGroupParts): ReactNode {
  const hintId = useId();
  return (
    <fieldset className={styles["group"]} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={classNames(styles["legend"], labelHidden === true && styles["unseen"])}>{label}</legend>
      {hint !== undefined && (
        <p className={styles["hint"]} id={hintId}>
          {hint}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the chips, which are buttons */}
      <div className={styles["chips"]} onKeyDown={onKeyDown}>
        {children}
      </div>
      {foot !== undefined && <div className={styles["foot"]}>{foot}</div>}
    </fieldset>
  );
}
