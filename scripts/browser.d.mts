export interface Browser {
  readonly executablePath: string;
  /** What a fresh, headless browser is started with; ends with no address. */
  readonly args: readonly string[];
}

/** Where a browser may be, best first: named by the environment, then installed. */
export function candidates(environment?: Readonly<Record<string, string | undefined>>, platform?: string): string[];

export function browserArguments(): string[];

/** Finds a Chromium, Chrome or Edge, or installs one; throws with what to do when neither is possible. */
export function ensureBrowser(): Browser;
