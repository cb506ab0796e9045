export interface OpenError {
  readonly kind: /** Written by a newer version of Counterpoint. Nothing was touched. */
    | "newer"
    /** Not a database of Counterpoint. Nothing was touched. */
    | "foreign"
    | "old-sqlite"
    | "unavailable";
  /** One sentence for the person who runs the relay: what was found, and what to do. */
  readonly why: string;
}
