import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";
import type { BackupError } from "./error.ts";
import type { Source } from "./source.ts";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The next line, without its end; undefined at the end of the file. */
export type Lines = () => Promise<Result<Line | undefined, BackupError>>;

/** The largest batch, every letter of it escaped at length. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;

const LF = 10;
const CR = 13;

/**
 * Cuts bytes into lines. A byte order mark at the start and the CR that some editors put before each LF are not part
 * of them. What lies between is UTF-8, or an error that says where.
 */
export function linesOf(source: Source): Lines {
  let pieces: Bytes[] = [];
  let length = 0;
  let rest: Bytes = new Uint8Array();
  let number = 0;
  let ended = false;

  const take = (): Result<Line, BackupError> => {
    const bytes = joined(pieces, length);
    [pieces, length] = [[], 0];
    number++;
    return decoded(bytes, number);
  };
  const add = (bytes: Bytes): void => {
    if (bytes.length > 0) pieces.push(bytes);
    length += bytes.length;
  };

  return async () => {
    while (!ended) {
      const end = rest.indexOf(LF);
      add(end < 0 ? rest : rest.subarray(0, end));
      if (length > MAX_LINE_BYTES) return fault(number + 1, 1, "too-large");
      if (end >= 0) {
        rest = rest.subarray(end + 1);
        return take();
      }
      const next = await source();
      if (!next.ok) return next;
      rest = next.value ?? new Uint8Array();
      ended = next.value === undefined;
    }
    return length > 0 ? take() : ok(undefined);
  };
}

function decoded(bytes: Bytes, number: number): Result<Line, BackupError> {
  const line = bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
  // Only at the start of the file is the mark one; elsewhere it would be a letter.
  const ignoreBOM = number > 1;
  try {
    return ok({ number, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM }).decode(line) });
  } catch {
    const lenient = new TextDecoder("utf-8", { ignoreBOM }).decode(line);
    return fault(number, lenient.indexOf("\uFFFD") + 1, "not-text");
  }
}

const fault = (line: number, column: number, why: "not-text" | "too-large"): Result<never, BackupError> =>
  err({ kind: "bad-line", line, column, why });

function joined(pieces: readonly Bytes[], length: number): Bytes {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
