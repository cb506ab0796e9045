import type { BackupError } from "@counterpoint/space";
import type { BackupWords } from "../messages/en/backup.ts";

/** Why a file was not taken, and that nothing changed by it. */
export function refusalOf(error: BackupError, { refused }: BackupWords): string {
  const why = error.kind === "bad-line" ? refused.line(error.line) : refused[error.kind];
  return `${why} ${refused.unchanged}`;
}
