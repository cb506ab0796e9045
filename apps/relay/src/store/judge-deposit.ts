import type { Offered, Secret } from "./exchanges.ts";
import type { Bytes, Entry } from "./port.ts";

export interface StoredDeposit {
  readonly version: number;
  readonly record: Entry | undefined;
  /** Absent after a backup was put back: backups leave it out. */
  readonly secret: Secret | undefined;
  /** Marks that were held against the other's, and agreed nowhere: they are not held against others. */
  readonly isSpent: boolean;
}

/** "there": this very deposit arrived before. A lost secret may be given again, with the record that is there. */
export function judgeDeposit(stored: StoredDeposit | undefined, offered: Offered): "keep" | "there" | "stale" {
  if (stored === undefined || offered.version > stored.version) return "keep";
  const { version, record, secret } = stored;
  if (offered.version < version || !sameEntry(record, offered.record)) return "stale";
  if (secret === undefined) return "keep";
  return sameSecret(secret, offered) ? "there" : "stale";
}

const sameEntry = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.op === other.op && equal(one.bytes, other.bytes);

const sameSecret = (one: Secret, other: Secret): boolean =>
  one.opens === other.opens && equal(one.tokens, other.tokens) && equal(one.share, other.share);

const equal = (one: Bytes, other: Bytes): boolean => Buffer.compare(one, other) === 0;
