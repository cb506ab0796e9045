import { ok, type Result } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { type Batch, encodeBatch, type LoggedBatch } from "@counterpoint/records";
import { saysSealed } from "../exchange/says-sealed.ts";
import { readPage } from "../reader.ts";
import type { Position, StorageError } from "../storage/port.ts";
import { speaksForItself } from "./content.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";

/** Text of this many letters closes an envelope: large enough to batch weeks offline, far below the wire's limit. */
const ENVELOPE_TEXT = 64 * 1024;

/** Far below what an envelope may carry. */
const ENVELOPE_BATCHES = 2_048;

export interface Unsealed {
  readonly batches: readonly Batch[];
  readonly upTo: Position;
}

/** What goes into the next envelope: writes behind `after` that no envelope has brought, as many as one holds. */
export async function readUnsealed(
  ground: Ground,
  held: Held,
  after: Position,
): Promise<Result<Unsealed, StorageError>> {
  const batches: Batch[] = [];
  let letters = 0;
  let upTo = after;
  for (let last = false; !last; ) {
    const page = await readPage(ground.storage, ground.vault, upTo);
    if (!page.ok) return page;
    for (const { position, batch, author, received } of page.value.entries) {
      if (!received && batch !== undefined && isOurs(ground, held.membership, { batch, author })) {
        letters += encodeBatch(batch).length;
        const full = letters > ENVELOPE_TEXT || batches.length === ENVELOPE_BATCHES;
        if (full && batches.length > 0) return ok({ batches, upTo });
        batches.push(batch);
      }
      upTo = position;
    }
    ({ last } = page.value);
  }
  return ok({ batches, upTo });
}

/**
 * What this device wrote, and what it was given of devices that are not in the chain and cannot send it themselves: out
 * of a backup, or from before it came into the book. Where two share a space, only what was written in it here: nothing
 * reaches the other person because a file was taken in, nor as this one's what is theirs.
 */
export function isOurs(
  { device, who, sealedKinds }: Pick<Ground, "device" | "who" | "sealedKinds">,
  membership: Membership | null,
  { batch, author }: LoggedBatch,
): boolean {
  // What was once opened, and comes out of a backup: the other's device would not take it by this way.
  if (author !== who.member || saysSealed({ sealedKinds }, batch)) return false;
  const { device: by } = batch.stamp;
  return by === device || (who.members === 1 && !speaksForItself(membership, by, Number.POSITIVE_INFINITY));
}
