import type { BackupError } from "@counterpoint/space";
import type { Messages } from "../messages/en.ts";

/** Why a file was not taken, and that nothing changed by it. */
export function refusalOf(error: BackupError, { refused }: Messages["backup"]): string {
  const why = error.kind === "bad-line" ? refused.line(error.line) : refused[error.kind];
  return `${why} ${refused.unchanged}`;
}
