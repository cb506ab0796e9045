import { type ReactNode, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { classNames } from "../class-names.ts";
import { ErrorNote } from "../error-note/ErrorNote.tsx";
import type { Voice } from "../voice.ts";
import { growWithText } from "./grow.ts";
import { PRIVATE_TEXT } from "./private-text.ts";
import styles from "./TextField.module.css";

export interface Focusable {
  readonly focus: () => void;
}

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** Its presence means the text cannot be taken as it is: what happened, what is safe, what to do. */
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly lines?: "one" | "many";
  readonly rows?: number;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly inputMode?: "text" | "numeric" | "tel" | "url";
  readonly secret?: boolean;
  /** Whose words these are: their rule at the start edge. */
  readonly voice?: Voice;
  readonly ref?: Ref<Focusable>;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, value, onChange, onLeave, lines = "one", rows = 3, voice, secret, ref } = props;
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const wrong = error !== undefined && error !== null;
  const described = classNames(hint !== undefined && `${id}hint`, wrong && `${id}error`);

  useImperativeHandle(ref, () => ({ focus: () => (area.current ?? line.current)?.focus() }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text that was just drawn
  useLayoutEffect(() => growWithText(area.current), [value]);

  const common = {
    ...PRIVATE_TEXT,
    id,
    className: classNames(styles["input"], voice !== undefined && styles[voice], wrong && styles["wrong"]),
    value,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    "aria-required": props.required,
    inputMode: props.inputMode,
    "aria-invalid": wrong || undefined,
    "aria-describedby": described === "" ? undefined : described,
    onBlur: onLeave,
  };
  return (
    <div className={styles["field"]}>
      <label className={classNames(styles["label"], props.labelHidden === true && styles["unseen"])} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles["hint"]} id={`${id}hint`}>
          {hint}
        </p>
      )}
      {lines === "many" ? (
        <textarea {...common} ref={area} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          ref={line}
          type={secret === true ? "password" : "text"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {wrong && <ErrorNote id={`${id}error`}>{error}</ErrorNote>}
    </div>
  );
}
