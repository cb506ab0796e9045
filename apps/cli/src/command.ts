/** Where a command writes. Machine-readable output goes to `out`, and only that; reasons go to `why`. */
export interface Terminal {
  out(line: string): void;
  why(line: string): void;
}

/** What the process ends with: 0, or 2 once `why` has said what is wrong. A child process may end with its own. */
export type ExitCode = number;

export const FINE = 0;
export const REFUSED = 2;

export interface Command {
  /** As it is typed: one word, or two such as `library check`. */
  readonly name: string;
  /** One line of the help page. */
  readonly summary: string;
  /** Options it takes, without a value. */
  readonly options: readonly string[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

export interface Given {
  readonly options: ReadonlySet<string>;
}
