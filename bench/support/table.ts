import path from "node:path";
import { type Bench, type Row, verdict } from "./row.ts";

const HEAD = ["what", "figure", "reach", "aim", "met"];

export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((line) => line.join("  "))
    .join("\n");
}

function cells(row: Row): readonly string[] {
  const shown = (figure: number | undefined): string =>
    figure === undefined ? "" : `${round(figure)} ${row.unit}`.trimEnd();
  return [row.what, shown(row.figure), shown(row.reach), shown(row.aim), verdict(row)];
}

/** Three digits that mean something. */
const round = (figure: number): number => Number(figure.toPrecision(3));

/** For `node bench/NAME.ts`; does nothing where another file imports it. */
export async function printIfRunAlone(file: string, run: Bench): Promise<void> {
  if (path.resolve(process.argv[1] ?? "") === file) console.log(table(await run()));
}
