import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { classNames } from "../class-names.ts";
import { NoteHead } from "../stave/NoteHead.tsx";
import { StaveLines } from "../stave/StaveLines.tsx";
import { useHand } from "./hand.ts";
import styles from "./StaveSlider.module.css";
import { keyValue, middleOf, platformValue, shareOf, valueAt } from "./scale.ts";

export interface StaveSliderProps {
  readonly label: ReactNode;
  /** null is "not answered": no note is drawn. */
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly anchors: { readonly start: string; readonly middle?: string; readonly end: string };
  readonly middleLine?: boolean;
  readonly voice?: "a" | "b";
  readonly valueText: (value: number | null) => string;
  readonly clearLabel: string;
  /** While the note moves. The note follows the hand without it. */
  readonly onChange?: (value: number) => void;
  /** When the hand or the key has left, and after clearing. */
  readonly onCommit: (value: number | null) => void;
  readonly hint?: ReactNode;
  readonly disabledReason?: string | undefined;
}

/**
 * A five-line stave that starts empty. Under the drawing lies a native range input, unseen but focusable, so that
 * keyboard, screen readers, touch readers and right-to-left come from the platform; only what a range cannot do (be
 * empty, be cleared, leave scrolling alone) is done here.
 */
export function StaveSlider(props: StaveSliderProps): ReactNode {
  const { label, value, min = 0, max = 100, anchors, middleLine, voice = "a", valueText, onCommit, hint } = props;
  const scale = { min, max };
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const keyDown = useRef(false);
  const moving = useRef<number | null>(null);
  const [draft, setDraft] = useState<number | null>(null);
  const [held, setHeld] = useState(false);
  const disabled = props.disabledReason !== undefined;
  const shown = draft ?? value;

  const move = (next: number): void => {
    if (disabled || next === (moving.current ?? value)) return;
    moving.current = next;
    setDraft(next);
    props.onChange?.(next);
  };
  const settle = (result: number | null): void => {
    const changed = moving.current !== null;
    moving.current = null;
    setDraft(null);
    setHeld(false);
    if (changed) onCommit(result);
  };
  const clear = (): void => {
    moving.current = null;
    setDraft(null);
    if (value !== null && !disabled) onCommit(null);
    input.current?.focus();
  };

  const hand = useHand({
    onMove: (share) => {
      input.current?.focus({ preventScroll: true });
      setHeld(!disabled);
      move(valueAt(share, scale));
    },
    onLeave: () => settle(moving.current),
    onTaken: () => settle(value),
  });

  const describedBy = classNames(
    hint !== undefined && `${id}hint`,
    `${id}start`,
    anchors.middle !== undefined && `${id}middle`,
    `${id}end`,
    disabled && `${id}why`,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      clear();
      return;
    }
    keyDown.current = true;
    const next = keyValue(event.key, shown, scale);
    if (next === null) return;
    event.preventDefault();
    move(next);
  };
  const onKeyUp = (): void => {
    keyDown.current = false;
    settle(moving.current);
  };

  return (
    <div className={classNames(styles["ask"], disabled && styles["disabled"])}>
      <label className={styles["question"]} id={`${id}label`} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles["hint"]} id={`${id}hint`}>
          {hint}
        </p>
      )}
      {/* The pointer's part of the control; the input inside is what is named, focused and operated by keys. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the range input inside carries role, name and keys */}
      <div className={styles["stave"]} {...hand.handlers} onMouseDown={(event) => event.preventDefault()}>
        <StaveLines middleLine={middleLine ?? false} />
        {shown !== null && (
          <span
            className={classNames(styles["note"], held && styles["held"])}
            style={{ insetInlineStart: `${shareOf(shown, scale) * 100}%` }}
          >
            <NoteHead voice={voice} />
          </span>
        )}
        <input
          ref={input}
          id={id}
          className={styles["range"]}
          type="range"
          min={min}
          max={max}
          step={1}
          value={shown ?? middleOf(scale)}
          aria-valuetext={valueText(shown)}
          aria-disabled={disabled || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            if (hand.isOn()) return;
            move(platformValue(event.target.valueAsNumber, shown, scale));
            if (!keyDown.current) settle(moving.current);
          }}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
          onBlur={onKeyUp}
        />
      </div>
      <span className={styles["start"]} id={`${id}start`}>
        {anchors.start}
      </span>
      {anchors.middle !== undefined && (
        <span className={styles["middle"]} id={`${id}middle`}>
          {anchors.middle}
        </span>
      )}
      <span className={styles["end"]} id={`${id}end`}>
        {anchors.end}
      </span>
      {/* Kept in the layout while hidden, so that nothing moves when the first note lands. */}
      <button
        type="button"
        id={`${id}clear`}
        className={styles["clear"]}
        hidden={shown === null || disabled}
        aria-labelledby={`${id}clear ${id}label`}
        onClick={clear}
      >
        {props.clearLabel}
      </button>
      {disabled && (
        <p className={styles["why"]} id={`${id}why`}>
          {props.disabledReason}
        </p>
      )}
    </div>
  );
}
