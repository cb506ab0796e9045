/** What a build calls itself: the version of the package and a digest of the sources it was made from. */
export interface Build {
  readonly version: string;
  readonly hash: string;
}

/** All that a page may ask of a worker: to say which build it is, or to take over. */
export type Question = "describe" | "activate";

export function parseQuestion(data: unknown): Question | null {
  return data === "describe" || data === "activate" ? data : null;
}

export function parseBuild(data: unknown): Build | null {
  if (typeof data !== "object" || data === null) return null;
  if (!("version" in data) || !("hash" in data)) return null;
  const { version, hash } = data;
  return typeof version === "string" && typeof hash === "string" ? { version, hash } : null;
}
