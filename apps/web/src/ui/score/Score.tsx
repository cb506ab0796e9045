import type { ReactNode } from "react";
import { brace } from "../plate/score.ts";
import { useBox } from "../use-box.ts";
import { SPACES } from "./pitch.ts";
import styles from "./Score.module.css";
import { ScoreStave } from "./ScoreStave.tsx";
import type { ScoreVoice } from "./score-week.ts";
import { layOut, middleOfWeek, type System } from "./system.ts";
import type { View } from "./view.ts";

/** Heavier bar lines stand this many weeks apart. */
const PHRASE = 4;

/** What a day and a month need, in CSS px. */
const NAME_WIDTH = 52;

export interface ScoreProps {
  /** Says in a full sentence what is to be seen. */
  readonly label: string;
  readonly voices: readonly [ScoreVoice, ScoreVoice];
  readonly view: View;
  /** How many weeks there is room for; a shorter history stands at the end of its staves. */
  readonly room: number;
  /** "5 Oct" */
  readonly weekLabel: (monday: string) => string;
  /** Stands on a stave while there is no range to draw. */
  readonly early: string;
}

/** Two staves braced to one system: two voices, each on its own line, over the same weeks. */
export function Score({ label, voices, view, room, weekLabel, early }: ScoreProps): ReactNode {
  const [box, { width, direction }] = useBox<HTMLDivElement>();
  const total = voices[0].weeks.length;
  const system = layOut({ width, direction, room, weeks: view.end - view.start });
  const every = system.isWide ? Math.ceil(NAME_WIDTH / system.bar) : PHRASE;
  const isHeavy = (at: number): boolean => (total - (view.start + at + 1)) % PHRASE === 0;
  const shown = voices.map((voice) => ({ ...voice, weeks: voice.weeks.slice(view.start, view.end) }));
  const weeks = shown[0]?.weeks ?? [];
  return (
    <div ref={box} className={styles["score"]}>
      {width > 0 && (
        <svg
          className={styles["picture"]}
          viewBox={`0 0 ${width} ${system.height}`}
          width={width}
          height={system.height}
          role="img"
          aria-label={label}
        >
          <Names voices={voices} system={system} mirrored={direction === "rtl"} />
          {shown.map((voice) => (
            <ScoreStave
              key={voice.id}
              voice={voice}
              system={system}
              isHeavy={isHeavy}
              closes={view.end === total}
              early={early}
            />
          ))}
          {weeks.map(({ monday }, at) =>
            at % every === 0 ? <WeekName key={monday} system={system} at={at} text={weekLabel(monday)} /> : null,
          )}
        </svg>
      )}
    </div>
  );
}

interface NamesProps {
  readonly voices: ScoreProps["voices"];
  readonly system: System;
  readonly mirrored: boolean;
}

/** Before the staves with a brace where there is room, over them where there is none. */
function Names({ voices, system, mirrored }: NamesProps): ReactNode {
  const { tops, space, isWide, lead, x } = system;
  const anchor = mirrored ? "end" : "start";
  const bottom = tops.lower + SPACES * space;
  return (
    <>
      {voices.map(({ id, name }) => (
        <text
          key={id}
          className={styles["name"]}
          x={x(isWide ? 0 : lead + 6)}
          y={isWide ? tops[id] + 2 * space + 8 : tops[id] - 12}
          textAnchor={anchor}
        >
          {name}
        </text>
      ))}
      <line className={styles["edge"]} x1={x(lead)} x2={x(lead)} y1={tops.upper} y2={bottom} />
      {isWide && (
        <path
          className={styles["brace"]}
          d={brace(tops.upper, bottom)}
          transform={`translate(${x(lead)} 0)${mirrored ? " scale(-1 1)" : ""}`}
        />
      )}
    </>
  );
}

interface WeekNameProps {
  readonly system: System;
  readonly at: number;
  readonly text: string;
}

/** Under the middle of its week where there is room for each; else from the week's first line on. */
function WeekName({ system, at, text }: WeekNameProps): ReactNode {
  const { tops, space, isWide, lead, length, bar, x } = system;
  const isMirrored = x(1) > x(2);
  const middle = middleOfWeek(system, at);
  const start = middle - bar / 2 + 2;
  const isLast = start + NAME_WIDTH > lead + length;
  const along = isWide ? middle : isLast ? lead + length : start;
  return (
    <text
      className={styles["week"]}
      x={x(along)}
      y={tops.upper + SPACES * space + 20}
      textAnchor={isWide ? "middle" : isLast !== isMirrored ? "end" : "start"}
    >
      {text}
    </text>
  );
}
