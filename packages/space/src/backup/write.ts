import { newDigest } from "@counterpoint/crypto";
import { ok, type Result } from "@counterpoint/kernel";
import type { BookLog } from "../log.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { lineOf } from "./entry.ts";
import { FIRST_LINE, lastLine } from "./frame.ts";

/** Takes the next bytes of a file; what comes back is waited for. */
export type Sink = (bytes: Bytes) => void | Promise<void>;

export interface Exported {
  readonly entries: number;
  /** Entries of the log that could not be opened or understood, and are not in the file. They stay in the log. */
  readonly unreadable: number;
}

/** Letters that are handed on together. */
const PIECE = 64 * 1024;

/** Writes all that the log holds, piece by piece, each entry once: the same log gives the same bytes. */
export async function writeData(log: BookLog, sink: Sink): Promise<Result<Exported, StorageError>> {
  const digest = await newDigest();
  const written = new Set<string>();
  let waiting = FIRST_LINE;
  let unreadable = 0;
  const handOn = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(waiting);
    waiting = "";
    digest.update(bytes);
    await sink(bytes);
  };
  let after = 0;
  for (let last = false; !last; ) {
    const page = await log.texts(after);
    if (!page.ok) return page;
    for (const { author, text } of page.value.entries) {
      const entry = text === undefined ? undefined : lineOf({ author, text });
      if (entry === undefined) unreadable++;
      else if (!written.has(entry.key)) {
        waiting += written.size === 0 ? `\n${entry.line}` : `,\n${entry.line}`;
        written.add(entry.key);
        if (waiting.length >= PIECE) await handOn();
      }
    }
    ({ head: after, last } = page.value);
  }
  waiting += "\n";
  await handOn();
  await sink(new TextEncoder().encode(`${lastLine(written.size, digest.end())}\n`));
  return ok({ entries: written.size, unreadable });
}
