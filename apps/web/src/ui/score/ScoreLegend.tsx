import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { Hatching } from "./Hatching.tsx";
import styles from "./Score.module.css";
import { WeekMark } from "./WeekMark.tsx";

export interface ScoreLegendProps {
  readonly words: {
    readonly range: string;
    readonly note: string;
    readonly open: string;
    readonly rest: string;
    readonly own: string;
  };
}

/** What the signs mean that staves and names do not say themselves. */
export function ScoreLegend({ words }: ScoreLegendProps): ReactNode {
  const id = useId();
  return (
    <ul className={styles["legend"]}>
      <li>
        <Sign>
          <defs>
            <Hatching id={`${id}u`} voice="upper" />
            <Hatching id={`${id}l`} voice="lower" />
          </defs>
          <rect className={styles["wash"]} width="32" height="14" />
          <rect width="15" height="14" fill={`url(#${id}u)`} />
          <rect x="17" width="15" height="14" fill={`url(#${id}l)`} />
          <path className={styles["voice"]} d="M0 7H15" />
          <path className={classNames(styles["voice"], styles["lower"])} d="M17 7H32" />
        </Sign>
        {words.range}
      </li>
      <li>
        <Sign>
          <WeekMark kind="note" x={16} y={7} />
        </Sign>
        {words.note}
      </li>
      <li>
        <Sign>
          <WeekMark kind="open" x={16} y={7} />
        </Sign>
        {words.open}
      </li>
      <li>
        <Sign>
          <WeekMark kind="rest" x={16} y={7} />
        </Sign>
        {words.rest}
      </li>
      <li>
        <Sign>
          <path className={styles["own"]} d="M0 7H32" />
        </Sign>
        {words.own}
      </li>
    </ul>
  );
}

const Sign = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <svg viewBox="0 0 32 14" aria-hidden="true">
    {children}
  </svg>
);
