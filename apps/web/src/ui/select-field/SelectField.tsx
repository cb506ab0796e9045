import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import styles from "./SelectField.module.css";

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectFieldProps<Id extends string> {
  readonly label: ReactNode;
  readonly value: Id;
  readonly options: readonly SelectOption<Id>[];
  readonly onChange: (id: Id) => void;
  readonly note?: ReactNode;
  readonly layout?: "row" | "stack";
}

export function SelectField<Id extends string>(props: SelectFieldProps<Id>): ReactNode {
  const { label, value, options, onChange, note, layout = "row" } = props;
  const id = useId();
  return (
    <div className={classNames(styles["field"], styles[layout])}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        autoComplete="off"
        aria-describedby={note === undefined ? undefined : `${id}note`}
        onChange={(event) => {
          const picked = options[event.target.selectedIndex];
          if (picked !== undefined) onChange(picked.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <span className={styles["note"]} id={`${id}note`}>
          {note}
        </span>
      )}
    </div>
  );
}
