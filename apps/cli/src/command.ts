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
  /** What it is given besides options, in order, as the help page names it: `FILE`. In brackets it may be left out: `[ID]`. */
  readonly words: readonly string[];
  readonly options: readonly Option[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

export interface Option {
  /** With its dashes: `--json`. */
  readonly name: string;
  /** What has to follow it, as the help page names it: `DATE`. Without one it stands alone. */
  readonly value?: string;
}

export interface Given {
  /** As many as the command asks for, less those that were left out at the end. */
  readonly words: readonly string[];
  /** By name, with its dashes; the value is empty where the option takes none. */
  readonly options: ReadonlyMap<string, string>;
}
