import type { ReactNode } from "react";
import type { Chart } from "./chart.ts";
import styles from "./ZoneMap.module.css";

/** Fields of the grid along each side. */
const FIELDS = 8;
/** Between the frame and the line round it; the scale lies in between. */
const GAP = 6;

/** Like that of an old chart: a frame, a scale of ten points a field, and a thin line round both. No numbers. */
export function Border({ chart: { start, inner } }: { readonly chart: Chart }): ReactNode {
  const end = start + inner;
  const field = inner / FIELDS;
  const at = (line: number): number => start + line * field;
  const every = Array.from({ length: FIELDS - 1 }, (_, line) => at(line + 1));
  const second = Array.from({ length: FIELDS / 2 }, (_, pair) => at(2 * pair));
  const near = start - GAP / 2;
  const far = end + GAP / 2;
  return (
    <>
      {every.map((line) => (
        <path key={line} className={styles["grid"]} d={`M${line} ${start}V${end}M${start} ${line}H${end}`} />
      ))}
      {second.map((from) => (
        <path
          key={from}
          className={styles["scale"]}
          d={`M${from} ${near}h${field}M${from} ${far}h${field}M${near} ${from}v${field}M${far} ${from}v${field}`}
        />
      ))}
      <rect className={styles["frame"]} x={start} y={start} width={inner} height={inner} />
      <rect
        className={styles["outer"]}
        x={start - GAP}
        y={start - GAP}
        width={inner + 2 * GAP}
        height={inner + 2 * GAP}
      />
    </>
  );
}
