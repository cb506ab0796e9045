/** One line of the performance table. Smaller is better everywhere. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: "ms" | "×" | "kB" | "%" | "";
  /** What it must reach, and what it should; neither for a figure that is shown for comparison. */
  readonly reach?: number;
  readonly aim?: number;
}

/** Every file of this folder but the runner has one of these, and prints its own rows when run by itself. */
export type Bench = () => Promise<readonly Row[]>;

export function verdict({ figure, reach, aim }: Row): "aim" | "reach" | "not met" | "" {
  if (aim !== undefined && figure <= aim) return "aim";
  if (reach === undefined) return "";
  return figure <= reach ? "reach" : "not met";
}
