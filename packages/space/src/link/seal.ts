import { fromHex, newOpId, ok, type Result, toHex } from "@counterpoint/kernel";
import { headOf } from "@counterpoint/membership";
import { hashOfEnvelope, sealEnvelope } from "../envelope.ts";
import type { StorageError } from "../storage/port.ts";
import { canWrite } from "./can-write.ts";
import type { Ground } from "./ground.ts";
import { type HashPages, hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { sealedName } from "./names.ts";
import { progressOf, withProgress } from "./progress.ts";
import type { Pending } from "./state.ts";
import type { Step } from "./steps.ts";
import { readUnsealed } from "./unsealed.ts";

/**
 * Seals what was written since the last envelope, under the epoch that holds now, and names what this device knows. The
 * bytes are on the disk before anybody has them. Undefined where there is nothing to seal, or nothing may be written.
 */
export async function sealNext(
  ground: Ground,
  held: Held,
): Promise<Result<Step<Uint8Array<ArrayBuffer>> | undefined, StorageError>> {
  const { state, membership, keys } = held;
  if (membership === null || !canWrite(held)) return ok(undefined);
  const unsealed = await readUnsealed(ground, held, state.sealedUpTo);
  if (!unsealed.ok) return unsealed;
  const { batches, upTo } = unsealed.value;
  if (batches.length === 0) return ok(undefined);
  const before = progressOf(state, ground.device);
  const devSeq = before.devSeq + 1;
  const epoch = membership.epochs.length - 1;
  const bytes = await sealEnvelope(
    { ...keys, epochs: keys.epochs.slice(0, epoch + 1) },
    { chainHead: headOf(membership), seenSeq: state.seen.seq, seenHash: fromHex(state.seen.hash) },
    { devSeq, prevHash: fromHex(before.hash) },
    newOpId(ground.chance),
    batches,
  );
  const hash = toHex(await hashOfEnvelope(bytes));
  const pages = hashPages(ground.storage);
  const put = await pages.put(ground.device, devSeq, hash);
  if (!put.ok) return put;
  const written = batches.flatMap(({ stamp }) => (stamp.device === ground.device ? [stamp.ms] : []));
  const progress = {
    ...before,
    devSeq,
    hash,
    at: membership.steps.length - 1,
    lastWrote: Math.max(before.lastWrote ?? 0, ...written),
  };
  const pending: Pending = {
    devSeq,
    hash,
    from: state.sealedUpTo,
    count: batches.length,
  };
  return ok({
    next: {
      ...held,
      state: { ...withProgress(state, [progress]), pending: [...state.pending, pending], sealedUpTo: upTo },
    },
    change: { set: withPage(pages, sealedName(devSeq), bytes) },
    value: bytes,
  });
}

const withPage = (pages: HashPages, name: string, bytes: Uint8Array<ArrayBuffer>) =>
  new Map([...pages.changed(), [name, bytes] as const]);
