/** Whom a line is for, in the order in which they are shown. */
export const HELP_KINDS = [
  "emergency",
  "abuse",
  "men",
  "lgbtq",
  "own-behaviour",
  "crisis",
  "children",
  "couples",
] as const;

export type HelpKind = (typeof HELP_KINDS)[number];

/** A stored copy of a page: the first of a line's copies holds its number or address. */
export interface HelpCopy {
  readonly title: string;
  /** Without the scheme. */
  readonly address: string;
  /** The day on which the stored copy was read. The page itself may be older. */
  readonly checked: string;
  /** The day, month or year that the page bears; null where it bears none. */
  readonly dated: string | null;
}

interface Line {
  readonly kind: HelpKind;
  readonly name: string;
  /** For whom and when; null where the name says it. */
  readonly about: string | null;
  readonly sources: readonly HelpCopy[];
}

/** As it is dialled in the country itself. */
export interface HelpCall extends Line {
  readonly call: string;
}

export interface HelpAddress extends Line {
  /** Without the scheme. */
  readonly address: string;
}

export type HelpLine = HelpCall | HelpAddress;

export interface HelpCountry {
  /** ISO 3166-1, two letters. */
  readonly id: string;
  readonly name: string;
  readonly lines: readonly HelpLine[];
}
