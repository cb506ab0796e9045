export { type BatchError, decodeBatch, encodeBatch, MAX_OPERATIONS } from "./batch-codec.ts";
export { type AnyKind, remove, restore, set } from "./edits.ts";
export { fold } from "./fold.ts";
export { CLOCK_START, type HybridClock, observe, tick, toTheHour } from "./hybrid-clock.ts";
export {
  createIndex,
  type Index,
  isVoided,
  ownQuarantined,
  parkedCount,
  type VoidedOp,
  voidedOps,
} from "./index-of-records.ts";
export { inverse } from "./inverse.ts";
export type { Json } from "./json.ts";
export {
  defineKind,
  type FieldSchemas,
  type FieldValues,
  type IdOf,
  type Kind,
  type KindDeclaration,
  type KindOf,
  type Upcaster,
  type ValuesOf,
} from "./kind.ts";
export { type Applied, apply, type Joined, join, releaseQuarantine } from "./merge.ts";
export { type Batch, DELETED, type LoggedBatch, type Operation, reissue } from "./operation.ts";
export type { Cell, RecordRef, RecordState, Stored } from "./record.ts";
export { decodeRecords, encodeRecords, type RecordsError } from "./records-codec.ts";
export { createSchema, type Schema, sealedKinds } from "./schema.ts";
export { compareStamps, FUTURE_LIMIT_MS, isFuture, type Stamp } from "./stamp.ts";
export { dayOf, get, live, liveOf, records } from "./views.ts";
