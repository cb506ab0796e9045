import { sealedLength } from "@counterpoint/crypto";
import { type Batch, encodeBatch } from "@counterpoint/records";
import { decodeSealedRecord } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";

/** Enough to know how long somebody's answers are. */
const REMEMBERED = 32;

/** Nonce, salt and tag stand around what is padded. */
const AROUND = 12 + 32 + 16;

/** How long the own answers were, the newest last: what is no answer is as long as one of them. */
export function withLength(lengths: readonly number[], { batch }: { readonly batch: Batch }): readonly number[] {
  const length = sealedLength(new TextEncoder().encode(encodeBatch(batch)).length);
  return length === undefined ? lengths : [...lengths, length].slice(-REMEMBERED);
}

/** How long what was padded is in a record of this device. */
export function lengthOf(record: Bytes): number | undefined {
  const decoded = decodeSealedRecord(record);
  return decoded.ok ? decoded.value.record.box.length - AROUND : undefined;
}
