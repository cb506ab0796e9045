import { type ReactNode, useId } from "react";
import { Button } from "../button/Button.tsx";
import { SelectField } from "../select-field/SelectField.tsx";
import { backTo, furthest, viewAt } from "./view.ts";
import styles from "./WeekStepper.module.css";

export interface WeekStepperProps {
  /** The Mondays of all weeks, oldest first. */
  readonly mondays: readonly string[];
  /** How many weeks are in view at once. */
  readonly fit: number;
  /** How many weeks before the newest the view ends. */
  readonly back: number;
  readonly onBack: (back: number) => void;
  readonly words: {
    readonly slide: string;
    readonly earlier: string;
    readonly later: string;
    readonly atOldest: string;
    readonly atNewest: string;
    readonly year: string;
    /** "7 September to 29 November 2026", from the Mondays of the first and the last week in view. */
    readonly span: (first: string, last: string) => string;
  };
}

/**
 * A way through the weeks: a view at a time by the buttons, a week at a time by arrow keys or hand, a year at a time by
 * name. The line is a native range, so that keys, touch and the script's direction come from the platform.
 */
export function WeekStepper({ mondays, fit, back, onBack, words }: WeekStepperProps): ReactNode {
  const id = useId();
  const total = mondays.length;
  const most = furthest(fit, total);
  if (most === 0) return null;
  const { start, end } = viewAt(back, fit, total);
  const span = words.span(mondays[start] ?? "", mondays[end - 1] ?? "");
  const years = [...new Set(mondays.map((monday) => monday.slice(0, 4)))].toReversed();
  return (
    <div className={styles["stepper"]}>
      <div className={styles["buttons"]}>
        <Button
          onPress={() => onBack(Math.min(most, back + fit))}
          disabledReason={back >= most ? words.atOldest : undefined}
        >
          {words.earlier}
        </Button>
        <Button
          onPress={() => onBack(Math.max(0, back - fit))}
          disabledReason={back === 0 ? words.atNewest : undefined}
        >
          {words.later}
        </Button>
      </div>
      <div className={styles["slide"]}>
        <label htmlFor={id}>{words.slide}</label>
        <input
          id={id}
          className={styles["range"]}
          type="range"
          min={0}
          max={most}
          step={1}
          value={most - back}
          aria-valuetext={span}
          onChange={(event) => onBack(most - event.target.valueAsNumber)}
        />
      </div>
      {years.length > 1 && (
        <div className={styles["years"]}>
          <SelectField
            label={words.year}
            value={(mondays[end - 1] ?? "").slice(0, 4)}
            options={years.map((year) => ({ id: year, label: year }))}
            onChange={(year) =>
              onBack(
                backTo(
                  mondays.findIndex((monday) => monday.startsWith(year)),
                  fit,
                  total,
                ),
              )
            }
          />
        </div>
      )}
    </div>
  );
}
