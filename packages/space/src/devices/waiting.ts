import { type Clock, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import * as v from "valibot";
import { COMING_BACK } from "../coming-back.ts";
import type { Door } from "../space.ts";
import type { StorageError } from "../storage/port.ts";
import { openVault } from "../vault.ts";
import { openOwn } from "./own.ts";

const HOUR_MS = 3_600_000;

/**
 * A relay forgets it 14 days after its hours are over. Here it ends a little before: not to be known there any more would
 * otherwise look as if a device had said no.
 */
const KEPT_MS = 13 * 24 * HOUR_MS;

const shape = v.object({ v: v.literal(1), space: v.string(), from: v.pipe(v.number(), v.integer()) });

export interface Hours {
  readonly hoursLeft: number;
}

/** By this device's own clock: the relay, which has the last word, counts by its own. */
export async function readWaiting(door: Door, clock: Clock): Promise<Result<Hours | undefined, StorageError>> {
  const kept = await readKept(door);
  if (!kept.ok || kept.value === undefined) return kept.ok ? ok(undefined) : kept;
  const left = kept.value.from - clock.now();
  return ok(left < -KEPT_MS ? undefined : { hoursLeft: Math.max(0, Math.ceil(left / HOUR_MS)) });
}

/** Undefined also where it is not whole, or of another version: the relay still knows, and asking it puts this right. */
async function readKept(door: Door): Promise<Result<v.InferOutput<typeof shape> | undefined, StorageError>> {
  const [box, own] = [await door.storage.value(COMING_BACK), await openOwn(door)];
  if (!box.ok) return box;
  if (!own.ok) return own;
  if (!(box.value instanceof Uint8Array)) return ok(undefined);
  const text = await (await openVault(own.value.ring.local)).waiting.open(box.value);
  const kept = text.ok ? v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text.value) : undefined;
  return ok(kept?.success === true ? kept.output : undefined);
}

/** The book that is waited for, if any. */
export async function waitsFor(door: Door): Promise<Result<string | undefined, StorageError>> {
  const kept = await readKept(door);
  return kept.ok ? ok(kept.value?.space) : kept;
}

export async function keepWaiting(
  { storage, wrapping }: Door,
  clock: Clock,
  space: SpaceId,
  { hoursLeft }: Hours,
): Promise<Result<void, StorageError>> {
  return storage.whenFree(async () => {
    const own = await openOwn({ storage, wrapping });
    if (!own.ok) return own;
    const text = JSON.stringify({ v: 1, space, from: clock.now() + hoursLeft * HOUR_MS });
    const box = await (await openVault(own.value.ring.local)).waiting.seal(text);
    const written = await storage.write({ set: new Map([[COMING_BACK, box]]) });
    return written.ok ? ok(undefined) : written;
  });
}

export async function forgetWaiting({ storage }: Door): Promise<Result<void, StorageError>> {
  const written = await storage.write({ unset: [COMING_BACK] });
  return written.ok ? ok(undefined) : err(written.error);
}
