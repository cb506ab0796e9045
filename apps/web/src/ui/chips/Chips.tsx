import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { classNames } from "../class-names.ts";
import { ChipGroup, type ChipGroupProps } from "./ChipGroup.tsx";
import { ChipLabel } from "./ChipLabel.tsx";
import styles from "./Chips.module.css";
import { nextIndex } from "./roving.ts";

export interface ChipOption<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
}

export interface ChipsProps<Id extends string> extends Omit<ChipGroupProps, "children"> {
  readonly options: readonly ChipOption<Id>[];
  readonly chosen: readonly Id[];
  /** The choices in the order they were made. */
  readonly onChange: (chosen: readonly Id[]) => void;
  /** At `max` the chips left over stay focusable and give the reason. */
  readonly limit?: { readonly max: number; readonly reason: string };
}

/** A group of toggles with one stop in the tab order; arrows move within it. */
export function Chips<Id extends string>(props: ChipsProps<Id>): ReactNode {
  const { options, chosen, onChange, limit, ...group } = props;
  const whyId = useId();
  const [stop, setStop] = useState<Id | null>(null);
  const full = limit !== undefined && chosen.length >= limit.max;
  const known = options.some((option) => option.id === stop);
  const firstChosen = options.find((option) => chosen.includes(option.id));
  const tabStop = known ? stop : (firstChosen ?? options[0])?.id;

  const toggle = (id: Id): void => {
    if (chosen.includes(id)) onChange(chosen.filter((other) => other !== id));
    else if (!full) onChange([...chosen, id]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const chips = [...event.currentTarget.querySelectorAll("button")];
    const at = chips.findIndex((chip) => chip.matches(":focus"));
    const to = nextIndex(event, at, chips.length, getComputedStyle(event.currentTarget).direction);
    if (to === null) return;
    event.preventDefault();
    chips[to]?.focus();
  };

  const why = (
    <output>
      <span id={whyId}>{full && limit.reason}</span>
    </output>
  );
  return (
    <ChipGroup {...group} onKeyDown={onKeyDown} foot={why}>
      {options.map(({ id, label }) => {
        const on = chosen.includes(id);
        const blocked = full && !on;
        return (
          <button
            key={id}
            type="button"
            className={classNames(styles["chip"], on && styles["chosen"], blocked && styles["blocked"])}
            aria-pressed={on}
            aria-disabled={blocked || undefined}
            aria-describedby={blocked ? whyId : undefined}
            tabIndex={id === tabStop ? 0 : -1}
            onFocus={() => setStop(id)}
            onClick={() => toggle(id)}
          >
            <ChipLabel>{label}</ChipLabel>
          </button>
        );
      })}
    </ChipGroup>
  );
}
