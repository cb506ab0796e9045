/** How far the map reaches from the own lines, either way, in points of the scale. */
const REACH = 40;

/** Room for the border and the words along it. */
const BORDER = 26;

/** The range in which a level most likely lies: the ends of its 80 % interval. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** What is known of one person: a range on each axis, and the line that they drew there. */
export interface Area {
  readonly across: Extent & { readonly line: number };
  readonly up: Extent & { readonly line: number };
}

/** Measures of the map, in CSS px. It is square. */
export interface Chart {
  readonly size: number;
  readonly inner: number;
  readonly start: number;
  readonly middle: number;
}

/** No wider than this: a map is looked at as a whole. */
const WIDEST = 400;

export function chartFor(width: number): Chart {
  const size = Math.min(WIDEST, width);
  const inner = Math.max(0, size - 2 * BORDER);
  return { size, inner, start: BORDER, middle: size / 2 };
}

export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/**
 * The ellipse that spans, on each axis, the 80 % interval of the level. So it lies wholly on one side of both own lines
 * exactly when one side is 90 % likely or more on each, as a place on the map asks for before it is named.
 */
export function ellipseFor({ across, up }: Area, chart: Chart, direction: "ltr" | "rtl"): Ellipse {
  const unit = chart.inner / (2 * REACH);
  const offset = ({ low, high, line }: Extent & { readonly line: number }): number => (low + high) / 2 - line;
  const along = offset(across) * unit;
  return {
    x: chart.middle + (direction === "rtl" ? -along : along),
    y: chart.middle - offset(up) * unit,
    rx: ((across.high - across.low) / 2) * unit,
    ry: ((up.high - up.low) / 2) * unit,
  };
}
