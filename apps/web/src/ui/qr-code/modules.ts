import { encode } from "uqr";

export interface Modules {
  /** How many stand side by side, without the quiet zone. */
  readonly size: number;
  /** SVG path of the dark ones, one unit each. */
  readonly path: string;
}

/** A code of the text; with "M", a seventh of it may be lost to glare. Dark ones in a row are one bar. */
export function modulesOf(text: string): Modules {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const bars = data.flatMap((row, y) => barsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { size, path: bars.join("") };
}

interface Bar {
  readonly from: number;
  readonly length: number;
}

function barsOf(row: readonly boolean[]): readonly Bar[] {
  const bars: Bar[] = [];
  row.forEach((dark, x) => {
    const last = bars.at(-1);
    if (!dark) return;
    if (last !== undefined && last.from + last.length === x) {
      bars[bars.length - 1] = { from: last.from, length: last.length + 1 };
    } else bars.push({ from: x, length: 1 });
  });
  return bars;
}
