import { type AgeOpener, type Digest, newDigest } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type Entry, firstDifference, readEntry } from "./entry.ts";
import type { BackupError, LineFault } from "./error.ts";
import { beginning, FENCE, FENCE_END, FIRST_LINE, isLastLine, lastLine } from "./frame.ts";
import { type Line, type Lines, linesOf } from "./lines.ts";
import { sourceOf } from "./source.ts";

/** What a backup holds, every entry of it checked, and nothing done with it yet. */
export interface Backup {
  readonly entries: readonly Entry[];
}

/** Reads a file whole, sealed or not, whoever made it. Any bytes at all give a backup or one reason; nothing throws. */
export async function readBackup(file: Blob, opener?: AgeOpener): Promise<Result<Backup, BackupError>> {
  const source = await sourceOf(file, opener);
  if (!source.ok) return source;
  const { read, sealed } = source.value;
  const lines = linesOf(read);
  const start = await findData(lines);
  if (start.ok) return readData(lines, start.value);
  return sealed && start.error.kind === "foreign" ? err({ kind: "foreign-content" }) : start;
}

interface Start {
  readonly line: Line;
  readonly fenced: boolean;
}

/** The first line of the data: the file's own, or in a file for people the one behind the first fence before data. */
async function findData(lines: Lines): Promise<Result<Start, BackupError>> {
  let fenced = false;
  for (;;) {
    const next = await lines();
    if (!next.ok) return next.error.kind === "bad-line" ? err({ kind: "foreign" }) : next;
    const line = next.value;
    if (line === undefined) return err({ kind: "foreign" });
    if (fenced || line.number === 1) {
      const begins = beginning(line.text);
      if (begins === "newer") return err({ kind: "newer" });
      if (begins === "changed") return badLine(line, firstDifference(FIRST_LINE, line.text), "not-as-written");
      if (begins === "data") return ok({ line, fenced });
    }
    fenced = line.text === FENCE;
  }
}

async function readData(lines: Lines, { line: first, fenced }: Start): Promise<Result<Backup, BackupError>> {
  const digest = await newDigest();
  const entries: Entry[] = [];
  const seen = new Set<string>();
  digest.update(`${first.text}\n`);
  let before = first;
  let more = true;
  for (;;) {
    const next = await lines();
    if (!next.ok) return next;
    const line = next.value;
    if (line === undefined) return err({ kind: "cut-short", line: before.number });
    if (isLastLine(line.text)) {
      if (more && entries.length > 0) return badLine(before, before.text.length, "not-as-written");
      return endData(lines, line, digest, entries, fenced);
    }
    if (!more) return badLine(before, before.text.length + 1, "not-as-written");
    more = line.text.endsWith(",");
    const entry = readEntry(more ? line.text.slice(0, -1) : line.text);
    if (!entry.ok) return (await endsHere(lines, line)) ?? badLine(line, entry.error.column, entry.error.why);
    if (seen.has(entry.value.key)) return badLine(line, 1, "repeated");
    seen.add(entry.value.key);
    entries.push(entry.value);
    digest.update(`${line.text}\n`);
    before = line;
  }
}

/** A line that breaks off because the file does is no fault of the line. */
async function endsHere(lines: Lines, line: Line): Promise<Result<never, BackupError> | undefined> {
  const next = await lines();
  return next.ok && next.value === undefined ? err({ kind: "cut-short", line: line.number }) : undefined;
}

async function endData(
  lines: Lines,
  line: Line,
  digest: Digest,
  entries: readonly Entry[],
  fenced: boolean,
): Promise<Result<Backup, BackupError>> {
  const expected = lastLine(entries.length, digest.end());
  if (line.text !== expected) {
    const cut = expected.startsWith(line.text) && (await endsHere(lines, line));
    return cut || err({ kind: "altered", line: line.number });
  }
  let fenceDue = fenced;
  for (;;) {
    const next = await lines();
    if (!next.ok) return next;
    if (next.value === undefined) return fenceDue ? err({ kind: "cut-short", line: line.number }) : ok({ entries });
    if (fenceDue && next.value.text === FENCE_END) fenceDue = false;
    else if (next.value.text !== "") return badLine(next.value, 1, "behind-the-end");
  }
}

const badLine = ({ number }: Line, column: number, why: LineFault): Result<never, BackupError> =>
  err({ kind: "bad-line", line: number, column, why });
