import type { BackupError, LineFault } from "@counterpoint/space";

/** One line for the terminal: the file, the place in it where there is one, and why it was not opened. */
export function whyOf(file: string, error: BackupError): string {
  const at = (line: number, column: number, why: string): string => `${file}:${line}:${column}: ${why}`;
  switch (error.kind) {
    case "bad-line":
      return at(error.line, error.column, LINE[error.why]);
    case "cut-short":
      return at(error.line, 1, "the file ends here, and its last part is missing");
    case "altered":
      return at(error.line, 1, "this is not what was written: the count or the digest does not fit");
    case "too-large":
      return `${file}: it is larger than ${error.limit / 1024 / 1024} MiB, the most that is read`;
    case "locked":
      return `${file}: ${error.needs === "passphrase" ? PASSPHRASE_WANTED : WORDS_WANTED}`;
    case "other-key":
      return `${file}: ${error.needs === "passphrase" ? "it opens with a passphrase" : "it opens with recovery words"}, and not with what was given`;
    default:
      return `${file}: ${FILE[error.kind]}`;
  }
}

const PASSPHRASE_WANTED = "it opens with a passphrase: set COUNTERPOINT_PASSPHRASE, or run this at a terminal";

const WORDS_WANTED = "it opens with recovery words and their passphrase: name a file that holds the words with --words";

const FILE = {
  empty: "the file is empty",
  unreadable: "the file could not be read to its end",
  foreign: "this is no backup of Counterpoint",
  "foreign-content": "it opened, but what is inside is no backup of Counterpoint",
  newer: "a newer version of Counterpoint made this; get that version",
  "wrong-key": "that does not open it: another passphrase, or its first lines are damaged",
  "too-costly": "trying a passphrase on it would take more memory than is taken here",
  damaged: "the sealed file is damaged or cut short",
} as const;

const LINE: Readonly<Record<LineFault, string>> = {
  "not-text": "these bytes are no text",
  "not-json": "this is not JSON",
  "wrong-shape": "this is no entry: a part is missing, unknown, or not of its kind",
  "too-large": "this is larger than an entry may be",
  "not-as-written": "another program has written this anew; only the file as it was made is read",
  repeated: "this entry was there before",
  "behind-the-end": "something stands behind the end of the backup",
};
