export {
  type BoxKey,
  type Bytes,
  type CryptographyPart,
  createLock,
  type Lock,
  missingCryptography,
  type NewLock,
  newSalt,
  openByPasskey,
  openByPassphrase,
  type PasskeyAnswer,
  PRF_SALT_BYTES,
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
export { changeLock, finishLock } from "./lock/change-lock.ts";
export { readLock } from "./lock/read-lock.ts";
export { createOutbox, type Outbox } from "./outbox.ts";
export { type Door, type OpenError, type OpenOptions, openSpace, type Space } from "./space.ts";
export { openExistingIndexedDbStorage, openIndexedDbStorage } from "./storage/indexeddb.ts";
export { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "./storage/memory.ts";
export type { Storage, StorageError } from "./storage/port.ts";
export type { SaveStatus } from "./writer.ts";
