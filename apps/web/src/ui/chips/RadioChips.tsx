import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { ChipGroup, type ChipGroupProps } from "./ChipGroup.tsx";
import { ChipLabel } from "./ChipLabel.tsx";
import styles from "./Chips.module.css";
import type { ChipOption } from "./Chips.tsx";

export interface RadioChipsProps<Id extends string> extends Omit<ChipGroupProps, "children"> {
  readonly options: readonly ChipOption<Id>[];
  readonly chosen: Id | null;
  readonly onChange: (id: Id) => void;
}

/** One of several. The radios are native and lie unseen over their chips; arrows, forms and readers come with them. */
export function RadioChips<Id extends string>(props: RadioChipsProps<Id>): ReactNode {
  const { options, chosen, onChange, ...group } = props;
  const name = useId();
  return (
    <ChipGroup {...group}>
      {options.map(({ id, label }) => (
        <label key={id} className={classNames(styles["chip"], chosen === id && styles["chosen"])}>
          <input
            className={styles["radio"]}
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => onChange(id)}
          />
          <ChipLabel>{label}</ChipLabel>
        </label>
      ))}
    </ChipGroup>
  );
}
