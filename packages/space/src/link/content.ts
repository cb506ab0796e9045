import type { DeviceId } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { decodeBatch } from "@counterpoint/records";
import { openContent } from "../envelope.ts";
import { saysSealed } from "../exchange/says-sealed.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import type { Genuine } from "./incoming.ts";

export type Opened =
  /** The array of batches, as it was sealed but for what was left out, and the newest stamp of its author's. */
  | { readonly kind: "content"; readonly text: string; readonly lastWrote: number | null; readonly leftOut: number }
  | { readonly kind: "bad"; readonly why: string };

/** What a genuine envelope carries. Its epoch is here. */
export async function readContent(ground: Ground, held: Held, { envelope, at }: Genuine): Promise<Opened> {
  const { epoch, device } = envelope.header;
  const secret = held.keys.epochs[epoch];
  if (secret === undefined) throw new RangeError("the secret of this epoch is not here");
  const content = await openContent(envelope, await ground.shelf.opening(secret, device));
  if (!content.ok) return { kind: "bad", why: content.error };
  let lastWrote: number | null = null;
  const kept: string[] = [];
  for (const text of content.value.texts) {
    const batch = decodeBatch(text);
    // What a later version wrote goes into the log, unread, as it does in a backup.
    if (!batch.ok && batch.error.kind !== "newer-version") return { kind: "bad", why: batch.error.kind };
    // It alone does not count: what else there is was written in good faith, or can be told from it.
    if (batch.ok && saysSealed(ground, batch.value)) continue;
    kept.push(text);
    if (!batch.ok) continue;
    const { stamp } = batch.value;
    if (stamp.device === device) lastWrote = Math.max(stamp.ms, lastWrote ?? 0);
    else if (speaksForItself(held.membership, stamp.device, at)) return { kind: "bad", why: "foreign-stamp" };
  }
  if (kept.length === 0) return { kind: "bad", why: "past-its-round" };
  const leftOut = content.value.texts.length - kept.length;
  return { kind: "content", text: leftOut === 0 ? content.value.text : JSON.stringify(kept), lastWrote, leftOut };
}

/**
 * Whether a device was in the chain at place `at`. What others wrote before they were, or in a book that was put back from a
 * copy, is sent by whoever has it.
 */
export function speaksForItself(membership: Membership | null, device: DeviceId, at: number): boolean {
  const added = membership?.devices.get(device)?.added;
  return added !== undefined && added <= at;
}
