/** A file kept from the first visit on. */
export interface PrecachedFile {
  /** Path on the own origin, such as `/assets/main-1a2b3c4d.js`. */
  readonly path: string;
  /** Subresource integrity, `sha256-…`: what arrives is the file that was built, or the new version is not installed. */
  readonly integrity: string;
}

/** The list that the build writes into the worker. */
export interface Files {
  /** Digest over both lists: two builds with the same digest are the same files. */
  readonly digest: string;
  readonly precached: readonly PrecachedFile[];
  /** Paths kept only once they were needed: letters of other scripts. */
  readonly onUse: readonly string[];
}

/** Names under this folder carry a hash of their content: the same name is always the same file. */
export const HASHED_FOLDER = "/assets/";
