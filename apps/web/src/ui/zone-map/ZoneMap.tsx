import { type ReactNode, useId } from "react";
import { useBox } from "../use-box.ts";
import { Border } from "./Border.tsx";
import { type Area, type Chart, chartFor, ellipseFor } from "./chart.ts";
import styles from "./ZoneMap.module.css";

export interface ZoneMapProps {
  /** Says in a full sentence what is to be seen. */
  readonly label: string;
  /** Null while there is nothing to draw; never a dot. */
  readonly area: Area | null;
  /** Whether the own lines are drawn, which cross in the middle. */
  readonly crossed: boolean;
  /** The names of the zones, a line of text each entry. */
  readonly zones: {
    readonly closeAndFree: readonly string[];
    readonly crowded: readonly string[];
    readonly far: readonly string[];
    readonly stretched: readonly string[];
  };
  readonly axes: { readonly across: string; readonly up: string };
  /** Stands in the middle where there is no area. */
  readonly instead: readonly string[];
}

/** In print, where words stand beside it, in CSS px. */
const PAPER_WIDTH = 300;

/** Where one person's weeks lie between their own two lines: an area, with a border like an old chart's. */
export function ZoneMap({ label, area, crossed, zones, axes, instead }: ZoneMapProps): ReactNode {
  const [box, { width, direction }] = useBox<HTMLDivElement>(PAPER_WIDTH);
  const chart = chartFor(width);
  const { size, start, inner, middle } = chart;
  const end = start + inner;
  const isMirrored = direction === "rtl";
  const corner = { chart, isMirrored };
  return (
    <div ref={box} className={styles["map"]}>
      {width > 0 && (
        <svg
          className={styles["picture"]}
          viewBox={`0 0 ${size} ${size}`}
          width={size}
          height={size}
          role="img"
          aria-label={label}
        >
          <Border chart={chart} />
          {crossed && (
            <>
              <line className={styles["own"]} x1={middle} x2={middle} y1={start} y2={end} />
              <line className={styles["own"]} x1={start} x2={end} y1={middle} y2={middle} />
            </>
          )}
          {area !== null && <AreaShape area={area} chart={chart} direction={direction} />}
          <Corner {...corner} side="start" level="top" lines={zones.far} />
          <Corner {...corner} side="end" level="top" lines={zones.closeAndFree} />
          <Corner {...corner} side="start" level="bottom" lines={zones.stretched} />
          <Corner {...corner} side="end" level="bottom" lines={zones.crowded} />
          {area === null &&
            instead.map((line, at) => (
              <text
                key={line}
                className={styles["say"]}
                x={middle}
                y={middle + 6 + (at - (instead.length - 1) / 2) * 24}
              >
                {line}
              </text>
            ))}
          <text className={styles["axis"]} x={middle} y={size - 3}>
            {axes.across}
          </text>
          <text
            className={styles["axis"]}
            transform={`translate(${isMirrored ? size - 3 : 12} ${middle}) rotate(${isMirrored ? 90 : -90})`}
          >
            {axes.up}
          </text>
        </svg>
      )}
    </div>
  );
}

interface AreaShapeProps {
  readonly area: Area;
  readonly chart: Chart;
  readonly direction: "ltr" | "rtl";
}

/** What reaches beyond the map is cut off at its border. */
function AreaShape({ area, chart, direction }: AreaShapeProps): ReactNode {
  const id = useId();
  const { x, y, rx, ry } = ellipseFor(area, chart, direction);
  const shape = { cx: x, cy: y, rx, ry };
  return (
    <>
      <defs>
        <pattern id={`${id}h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles["hatch"]} x1="0" x2="0" y1="0" y2="5" />
        </pattern>
        <clipPath id={`${id}c`}>
          <rect x={chart.start} y={chart.start} width={chart.inner} height={chart.inner} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}c)`} data-area="">
        <ellipse className={styles["wash"]} {...shape} />
        <ellipse className={styles["area"]} {...shape} fill={`url(#${id}h)`} />
      </g>
    </>
  );
}

interface CornerProps {
  readonly chart: Chart;
  readonly isMirrored: boolean;
  readonly side: "start" | "end";
  readonly level: "top" | "bottom";
  readonly lines: readonly string[];
}

/** Between two lines of a zone's name. */
const LINE = 19;

function Corner({ chart: { size, start, inner }, isMirrored, side, level, lines }: CornerProps): ReactNode {
  const inset = start + 10;
  const isRight = (side === "end") !== isMirrored;
  const first = level === "top" ? inset + 12 : start + inner - 12 - LINE * (lines.length - 1);
  return (
    <text className={styles["zone"]} textAnchor={isRight ? "end" : "start"}>
      {lines.map((line, at) => (
        <tspan key={line} x={isRight ? size - inset : inset} y={first + at * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
