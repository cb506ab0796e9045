/**
 * What this device has written and the relay does not have yet. Nothing is queued twice: the outbox is the log behind a
 * cursor. Writes are sealed into envelopes when they are sent, not when they are made, so that weeks offline cannot
 * produce envelopes under a dead epoch. Once sealed, the bytes are stored before they are sent and sent again unchanged
 * until they are acknowledged; only a refusal seals them anew. All of it under the lock of the profile: two tabs never
 * give out the same number.
 */
import type { Bytes } from "@counterpoint/crypto";
import { type Chance, type DeviceId, fromBase64Url, newOpId, ok, type Result, toBase64Url } from "@counterpoint/kernel";
import { type Batch, encodeBatch } from "@counterpoint/records";
import { EMPTY_HASH } from "@counterpoint/wire";
import * as v from "valibot";
import { hashOfEnvelope, type SealingKeys, sealEnvelope, type Witness } from "./envelope.ts";
import { readPage } from "./reader.ts";
import type { Position, Storage, StorageError } from "./storage/port.ts";
import { sameBytes } from "./storage/same-bytes.ts";
import type { Vault } from "./vault.ts";

export const CURSOR = "outbox";
const SEALED = "outbox-sealed";

/** Text of this many letters closes an envelope: large enough to batch weeks offline, far below the wire's limit. */
const ENVELOPE_TEXT = 64 * 1024;

export interface Outbox {
  /** The envelope to send now: the one that was sealed and not acknowledged, or a new one; undefined when all is sent. */
  next(keys: SealingKeys, witness: Witness): Promise<Result<Bytes | undefined, StorageError>>;
  /** The relay has this envelope on disk. One that another tab has seen through before counts once. */
  acknowledged(envelope: Bytes): Promise<Result<void, StorageError>>;
  /** The relay refused this envelope for its epoch or chain: the next `next` seals the same writes anew. */
  refused(envelope: Bytes): Promise<Result<void, StorageError>>;
}

interface Cursor {
  /** Own entries up to here are acknowledged. */
  readonly sentUpTo: Position;
  readonly devSeq: number;
  readonly prevHash: string;
  /** Where the sealed envelope ends; 0 while none is sealed. */
  readonly sealedUpTo: Position;
}

const START: Cursor = { sentUpTo: 0, devSeq: 1, prevHash: toBase64Url(EMPTY_HASH), sealedUpTo: 0 };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const cursorShape = v.object({ sentUpTo: whole, devSeq: whole, prevHash: v.string(), sealedUpTo: whole });

export function createOutbox(storage: Storage, vault: Vault, chance: Chance): Outbox {
  const read = () => readCursor(storage, vault);
  /** Moves the cursor on if it is still this envelope that lies sealed; nothing stays sealed behind it. */
  const whileSealed = (envelope: Bytes, move: (cursor: Cursor) => Promise<Cursor>) =>
    storage.whenFree(async (): Promise<Result<void, StorageError>> => {
      const [cursor, sealed] = [await read(), await storage.value(SEALED)];
      if (!cursor.ok) return cursor;
      if (!sealed.ok) return sealed;
      if (!(sealed.value instanceof Uint8Array) || !sameBytes(sealed.value, envelope)) return ok(undefined);
      const box = await vault.outbox.seal(JSON.stringify(await move(cursor.value)));
      const written = await storage.write({ set: new Map([[CURSOR, box]]), unset: [SEALED] });
      return written.ok ? ok(undefined) : written;
    });
  return {
    next: (keys, witness) =>
      storage.whenFree(async (): Promise<Result<Bytes | undefined, StorageError>> => {
        const cursor = await read();
        if (!cursor.ok) return cursor;
        if (cursor.value.sealedUpTo > 0) {
          const sealed = await storage.value(SEALED);
          if (!sealed.ok) return sealed;
          if (sealed.value instanceof Uint8Array) return ok(sealed.value);
        }
        const unsent = await readUnsent(storage, vault, cursor.value.sentUpTo, keys.device);
        if (!unsent.ok) return unsent;
        if (unsent.value.batches.length === 0) return ok(undefined);
        const prevHash = fromBase64Url(cursor.value.prevHash);
        const link = { devSeq: cursor.value.devSeq, prevHash: prevHash.ok ? prevHash.value : EMPTY_HASH };
        const bytes = await sealEnvelope(keys, witness, link, newOpId(chance), unsent.value.batches);
        const next = { ...cursor.value, sealedUpTo: unsent.value.upTo };
        const written = await storage.write({
          set: new Map([
            [SEALED, bytes],
            [CURSOR, await vault.outbox.seal(JSON.stringify(next))],
          ]),
        });
        return written.ok ? ok(bytes) : written;
      }),
    acknowledged: (envelope) =>
      whileSealed(envelope, async (cursor) => ({
        sentUpTo: cursor.sealedUpTo,
        devSeq: cursor.devSeq + 1,
        prevHash: toBase64Url(await hashOfEnvelope(envelope)),
        sealedUpTo: 0,
      })),
    refused: (envelope) => whileSealed(envelope, async (cursor) => ({ ...cursor, sealedUpTo: 0 })),
  };
}

async function readCursor(storage: Storage, vault: Vault): Promise<Result<Cursor, StorageError>> {
  const box = await storage.value(CURSOR);
  if (!box.ok) return box;
  if (!(box.value instanceof Uint8Array)) return ok(START);
  const text = await vault.outbox.open(box.value);
  if (!text.ok) return { ok: false, error: { kind: "unavailable", detail: "the outbox is damaged" } };
  return ok(v.parse(cursorShape, JSON.parse(text.value)));
}

interface Unsent {
  readonly batches: readonly Batch[];
  readonly upTo: Position;
}

async function readUnsent(
  storage: Storage,
  vault: Vault,
  after: Position,
  device: DeviceId,
): Promise<Result<Unsent, StorageError>> {
  const batches: Batch[] = [];
  let letters = 0;
  let upTo = after;
  for (let last = false; !last; ) {
    const page = await readPage(storage, vault, upTo);
    if (!page.ok) return page;
    for (const { position, batch } of page.value.entries) {
      if (batch?.stamp.device === device) {
        letters += encodeBatch(batch).length;
        if (letters > ENVELOPE_TEXT && batches.length > 0) return ok({ batches, upTo });
        batches.push(batch);
      }
      upTo = position;
    }
    ({ head: upTo, last } = page.value);
  }
  return ok({ batches, upTo });
}
