import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { Hatching } from "./Hatching.tsx";
import { middleOf, pitchOf, SPACES } from "./pitch.ts";
import styles from "./Score.module.css";
import type { ScoreVoice, ScoreWeek } from "./score-week.ts";
import { linePath, middleOfWeek, ribbonPath, runsOf, type System } from "./system.ts";
import { markOf, WeekMark } from "./WeekMark.tsx";

const LINES = Array.from({ length: SPACES + 1 }, (_, line) => line);

export interface ScoreStaveProps {
  readonly voice: ScoreVoice;
  readonly system: System;
  /** Where heavy bar lines stand: after every fourth week, counted back from the newest there is. */
  readonly isHeavy: (at: number) => boolean;
  /** Whether the newest week of all is in view, so that the stave closes. */
  readonly closes: boolean;
  /** Stands on the stave while no week in view has a range. */
  readonly early: string;
}

export function ScoreStave({ voice, system, isHeavy, closes, early }: ScoreStaveProps): ReactNode {
  const id = useId();
  const { space, lead, length, x } = system;
  const top = system.tops[voice.id];
  const bottom = top + SPACES * space;
  const middle = middleOf(voice.line);
  const runs = runsOf(voice.weeks);
  const place = { system, top, middle };
  const bars = Array.from({ length: system.room }, (_, bar) => bar);
  const [start, end] = [x(lead), x(lead + length)];
  return (
    <g>
      <defs>
        <Hatching id={id} voice={voice.id} />
      </defs>
      {LINES.map((line) => (
        <line
          key={line}
          className={styles["line"]}
          x1={start}
          x2={end}
          y1={top + line * space}
          y2={top + line * space}
        />
      ))}
      {bars.map((bar) => (
        <line
          key={bar}
          className={styles[isHeavy(bar - system.ahead) ? "heavy" : "bar"]}
          x1={x(lead + (bar + 1) * system.bar)}
          x2={x(lead + (bar + 1) * system.bar)}
          y1={top}
          y2={bottom}
        />
      ))}
      {runs.map((run) => (
        <g key={run.from}>
          <path className={styles["wash"]} d={ribbonPath(run, place)} />
          <path d={ribbonPath(run, place)} fill={`url(#${id})`} data-ribbon={voice.id} />
        </g>
      ))}
      {voice.line !== null && (
        <path className={styles["own"]} data-own={voice.id} d={`M${start} ${top + 2 * space}H${end}`} />
      )}
      {runs.map((run) => (
        <path key={run.from} className={classNames(styles["voice"], styles[voice.id])} d={linePath(run, place)} />
      ))}
      <ClosingBar system={system} top={top} closes={closes} />
      {voice.weeks.map((week, at) => (
        <Mark key={week.monday} week={week} at={at} place={place} />
      ))}
      {runs.length === 0 && (
        <text className={styles["early"]} x={x(lead + length / 2)} y={top + 2 * space + 6}>
          {early}
        </text>
      )}
    </g>
  );
}

interface ClosingBarProps {
  readonly system: System;
  readonly top: number;
  readonly closes: boolean;
}

/** A thin and a thick line where the music ends; the thin one alone where it goes on. */
function ClosingBar({ system: { x, lead, length, space }, top, closes }: ClosingBarProps): ReactNode {
  const ends = { y1: top, y2: top + SPACES * space };
  return (
    <>
      <line className={styles["edge"]} x1={x(lead)} x2={x(lead)} {...ends} />
      {closes && (
        <>
          <line className={styles["edge"]} x1={x(lead + length - 4)} x2={x(lead + length - 4)} {...ends} />
          <line className={styles["thick"]} x1={x(lead + length)} x2={x(lead + length)} {...ends} data-closing="" />
        </>
      )}
    </>
  );
}

interface MarkProps {
  readonly week: ScoreWeek;
  readonly at: number;
  readonly place: { readonly system: System; readonly top: number; readonly middle: number };
}

/** A note stands where the week's mean lies; a rest on the line where there is one, since it says nothing itself. */
function Mark({ week, at, place: { system, top, middle } }: MarkProps): ReactNode {
  const value = week.mean ?? week.band?.mean ?? middle;
  const { depth, beyond } = pitchOf(value, middle);
  return (
    <WeekMark
      kind={markOf(week.n)}
      x={system.x(middleOfWeek(system, at))}
      y={top + depth * system.space}
      beyond={week.mean === null ? null : beyond}
    />
  );
}
