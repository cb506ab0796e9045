import type { DeviceId, RoundId } from "@counterpoint/kernel";
import {
  decodeReveal,
  decodeSealedRecord,
  REVEAL_VERSION,
  type Reveal,
  SEALED_VERSION,
  type SignedRecord,
} from "@counterpoint/wire";
import type { Incoming } from "../link/incoming.ts";

export interface RecordEntry {
  readonly kind: "record";
  readonly it: Incoming;
  readonly round: RoundId;
  readonly signed: SignedRecord;
}

export interface RevealEntry {
  readonly kind: "reveal";
  readonly it: Incoming;
  readonly round: RoundId;
  readonly reveal: Reveal;
}

/** What a relay's log holds besides envelopes. */
export type RoundEntry = RecordEntry | RevealEntry;

export const isOfRounds = ({ bytes }: Pick<Incoming, "bytes">): boolean =>
  bytes[0] === SEALED_VERSION || bytes[0] === REVEAL_VERSION;

/** What is wrong with it, where it is neither: "unknown-suite" is of a later version. */
export function readEntry(it: Incoming): RoundEntry | string {
  if (it.bytes[0] === SEALED_VERSION) {
    const signed = decodeSealedRecord(it.bytes);
    if (!signed.ok) return signed.error;
    return { kind: "record", it, round: signed.value.record.round, signed: signed.value };
  }
  const reveal = decodeReveal(it.bytes);
  return reveal.ok ? { kind: "reveal", it, round: reveal.value.round, reveal: reveal.value } : reveal.error;
}

/** Whose it says it is; null for what no device makes. */
export function deviceOf(it: Incoming): DeviceId | null {
  const entry = isOfRounds(it) ? readEntry(it) : undefined;
  return typeof entry === "object" && entry.kind === "record" ? entry.signed.record.device : null;
}
