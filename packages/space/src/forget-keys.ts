import { err, ok, type Result } from "@counterpoint/kernel";
import { DEVICE_KEY, KEYRING, LOCK } from "./keys.ts";
import type { Door } from "./space.ts";
import type { StorageError } from "./storage/port.ts";

/**
 * Takes the keys off this device, and makes the disk let go of them as far as a page can: what a browser leaves of the
 * sealed entries after deleting them can then be opened by nobody. For wiping; the space in memory is of no use after.
 */
export async function forgetKeys({ storage }: Pick<Door, "storage">): Promise<Result<void, StorageError>> {
  const written = await storage.write({ unset: [DEVICE_KEY, KEYRING, LOCK], dropChunks: "all" });
  if (!written.ok) return written;
  const scrubbed = await storage.scrub();
  // A disk too full for scrubbing is no reason to keep what can be deleted.
  return scrubbed.ok || scrubbed.error.kind === "full" ? ok(undefined) : err(scrubbed.error);
}
