import type { BoxKey } from "@counterpoint/crypto";
import type { Chance, CivilDate, Clock, DeviceId, Member, Result, SpaceId } from "@counterpoint/kernel";
import { ok } from "@counterpoint/kernel";
import type { AnyKind, Batch, IdOf, Operation, Schema, Stored } from "@counterpoint/records";
import { catchUp, load } from "./catch-up.ts";
import type { CheckOutcome } from "./check.ts";
import { guarded } from "./guarded.ts";
import { type KeysError, openKeys } from "./keys.ts";
import type { BookLog } from "./log.ts";
import type { Recovery } from "./recovery.ts";
import { openReplica } from "./replica.ts";
import { serve } from "./serve.ts";
import { newestChunks } from "./snapshot.ts";
import type { Storage, StorageError } from "./storage/port.ts";
import { openVault } from "./vault.ts";
import { readWho } from "./who.ts";
import type { SaveStatus } from "./writer.ts";

/** Dated records that are in memory when `openSpace` resolves: what a first screen can show. */
const FIRST_RECORDS = 50;

export type OpenError = KeysError;

export interface OpenOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly schema: Schema;
  /** For a locked space: what its lock was opened to. */
  readonly unlocked?: BoxKey | undefined;
}

/** What changing the lock of an open space needs; nothing in it can be read out. */
export interface Door {
  readonly storage: Storage;
  readonly wrapping: BoxKey;
}

/**
 * One person's side, on this device, of a space of their own or of one that two people share: an index in memory over an
 * encrypted, append-only log on disk. Whatever is committed is this person's.
 */
export interface Space {
  readonly id: SpaceId;
  readonly device: DeviceId;
  /** Which of its people this is; `a` in a space of one's own. */
  readonly member: Member;
  readonly members: 1 | 2;
  readonly door: Door;
  /** Kinds whose records come in out of rounds alone. */
  readonly sealedKinds: ReadonlySet<string>;
  /**
   * Living records of a kind that are in memory, by id. The same array until one of them changes. Of a kind in which each
   * has their own, this person's, or those of `owner`; where both may write, all.
   */
  list<K extends AnyKind>(kind: K, owner?: Member): readonly Stored<K>[];
  get<K extends AnyKind>(kind: K, id: IdOf<K>, owner?: Member): Stored<K> | undefined;
  /**
   * Shows at once; resolves when it would survive a power cut, or with the reason why it is not on disk yet. Throws a
   * RangeError where no envelope could carry it: 256 KiB are for the caller to keep below.
   */
  commit(operations: readonly Operation[]): Promise<Result<void, StorageError>>;
  /** A batch of this device that is written nowhere: for a sealed answer, which enters the log when both are in. */
  compose(operations: readonly Operation[]): Batch;
  /**
   * What would put these fields back as they are now: ask before the commit, commit it to undo. Of records in memory:
   * load their month before. Never of what is the other person's own.
   */
  inverse(operations: readonly Operation[]): readonly Operation[];
  /** Tries again to write what could not be written. */
  retry(): Promise<void>;
  status(): SaveStatus;
  /** Log entries that could not be read. They stay on disk. */
  damaged(): number;
  /** What this space is, entry by entry: for backups. Entries that wait to be written are not in it yet. */
  readonly log: BookLog;
  /** Called after records or the status changed, by this tab or another. */
  subscribe(listener: () => void): () => void;
  /** Brings dated records of `day`'s month and later into memory; of all time without a day. */
  loadBackTo(day: CivilDate | "beginning"): Promise<Result<void, StorageError>>;
  /** Whether older records are on disk and not in memory. */
  hasOlder(): boolean;
  /** Reads what other tabs wrote: for when a sleeping page wakes. */
  refresh(): Promise<Result<void, StorageError>>;
  /** Housekeeping for an idle moment: shortens the next start. */
  tidy(): Promise<Result<void, StorageError>>;
  /** Holds the snapshot against the log, in an idle moment; where it differs, the log is read anew and holds. */
  check(): Promise<Result<CheckOutcome, StorageError>>;
  /** Words that bring the person back on another device, together with the passphrase. */
  readonly recovery: Recovery;
  close(): void;
}

export async function openSpace(options: OpenOptions): Promise<Result<Space, OpenError>> {
  const keys = await openKeys(options.storage, options.chance, options.unlocked);
  if (!keys.ok) return keys;
  const { space, device, wrapping, local } = keys.value;
  const vault = await openVault(local);
  const { schema, clock: wall } = options;
  const storage = guarded(options.storage, keys.value);
  const who = await readWho(storage, vault);
  if (!who.ok) return who;
  const opened = await openReplica({ storage, schema, vault, wall, who: who.value });
  if (!opened.ok) return opened;
  const replica = opened.value;
  const chunks = await load(replica, (manifest) => newestChunks(manifest, FIRST_RECORDS));
  if (!chunks.ok) return chunks;
  const caughtUp = await catchUp(replica);
  if (!caughtUp.ok) return caughtUp;
  const served = serve(replica, options.chance, { space, device, door: { storage, wrapping } });
  await served.putRight();
  return ok(served.space);
}
