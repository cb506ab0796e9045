import type { Member, OpId } from "@counterpoint/kernel";
import type { Json } from "./json.ts";
import type { Stamp } from "./stamp.ts";

/** The field that marks a record as removed: `true`, or `false` again after it was restored. Merges as any other. */
export const DELETED = "_deleted";

/** One field of one record set, as version `version` of its kind understood it. */
export interface Operation {
  readonly kind: string;
  readonly version: number;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

/**
 * What one commit wrote; all its operations share the stamp. Where two of them set the same field, the later in the
 * list holds. `voids` names earlier batches of the same author that have no effect any more.
 */
export interface Batch {
  readonly stamp: Stamp;
  readonly operations: readonly Operation[];
  readonly voids: readonly OpId[];
}

/** A batch and whose it is, as the log has it: the author is proven by the envelope's signature, never by the batch. */
export interface LoggedBatch {
  readonly batch: Batch;
  readonly author: Member;
}

/**
 * The same operations under a new stamp, in place of a batch whose stamp others hold to be in the future. Re-issue
 * several in the order of their old stamps.
 */
export function reissue(batch: Batch, stamp: Stamp): Batch {
  return { stamp, operations: batch.operations, voids: [batch.stamp.op] };
}
