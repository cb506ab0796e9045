/** A number by a name that never changes. There are no labels, and so no place in which somebody's id could stand. */
export interface Figure {
  readonly name: string;
  readonly help: string;
  /** A counter only grows while the process runs. */
  readonly type: "counter" | "gauge";
  readonly value: number;
}

export const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** The text format of Prometheus, https://prometheus.io/docs/instrumenting/exposition_formats/. */
export const expose = (figures: readonly Figure[]): string =>
  figures
    .map(({ name, help, type, value }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`)
    .join("");
