import { ok, type Result } from "@counterpoint/kernel";
import type { Door } from "../space.ts";
import { type StorageError, TO_SCRUB } from "../storage/port.ts";

/** Does what was cut off when a lock was changed: the disk may still hold what was there before. */
export async function finishLock({ storage }: Door): Promise<Result<void, StorageError>> {
  const waiting = await storage.value(TO_SCRUB);
  if (!waiting.ok) return waiting;
  return waiting.value === undefined ? ok(undefined) : storage.whenFree(() => storage.scrub());
}
