export {
  type Bytes,
  type CryptographyPart,
  missingCryptography,
  newSalt,
  parseSecret,
  parseStretchCost,
  type Secret,
  STRETCH_COST,
  type Stretch,
  type StretchCost,
  stretch,
} from "@counterpoint/crypto";
export type { CheckOutcome } from "./check.ts";
export { type EnvelopeError, hashOfEnvelope, type OpenedEnvelope, openEnvelope, sealEnvelope } from "./envelope.ts";
export { createOutbox, type Outbox } from "./outbox.ts";
export { type OpenError, type OpenOptions, openSpace, type Space } from "./space.ts";
export { openExistingIndexedDbStorage, openIndexedDbStorage } from "./storage/indexeddb.ts";
export { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "./storage/memory.ts";
export type { Storage, StorageError } from "./storage/port.ts";
export type { SaveStatus } from "./writer.ts";
