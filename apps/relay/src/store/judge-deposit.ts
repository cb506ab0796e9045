import type { Bytes, Entry } from "./port.ts";

export interface StoredDeposit {
  readonly version: number;
  /** Absent once it was withdrawn. */
  readonly record: Entry | undefined;
  /** Absent once it was withdrawn, and after a backup was put back: backups leave shares out. */
  readonly share: Bytes | undefined;
}

export interface OfferedDeposit {
  readonly version: number;
  readonly record: Entry;
  readonly share: Bytes;
}

/** "there": this very deposit arrived before. A lost share may be given again, with the record that is there. */
export function judgeDeposit(stored: StoredDeposit | undefined, offered: OfferedDeposit): "keep" | "there" | "stale" {
  if (stored === undefined || offered.version > stored.version) return "keep";
  const { record, share } = stored;
  const same =
    offered.version === stored.version && record?.op === offered.record.op && equal(record.bytes, offered.record.bytes);
  if (!same) return "stale";
  if (share === undefined) return "keep";
  return equal(share, offered.share) ? "there" : "stale";
}

/** Of `version`, the version that a withdrawal is done under. */
export function judgeWithdrawal(stored: StoredDeposit | undefined, version: number): "keep" | "there" | "stale" {
  if (stored === undefined || version > stored.version) return "keep";
  return version === stored.version && stored.record === undefined ? "there" : "stale";
}

const equal = (one: Bytes, other: Bytes): boolean => Buffer.compare(one, other) === 0;
