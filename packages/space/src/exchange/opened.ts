import { fromHex, ok, type Result, type RoundId, toHex } from "@counterpoint/kernel";
import type { Ground } from "../link/ground.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { openedName } from "./names.ts";

const HASH_BYTES = 32;

/** With what a round was opened, or would have been but for a fault; undefined while it was not. */
export async function openedWith(
  { storage }: Pick<Ground, "storage">,
  round: RoundId,
): Promise<Result<readonly string[] | undefined, StorageError>> {
  const value = await storage.value(openedName(round));
  if (!value.ok) return value;
  const bytes = value.value;
  if (!(bytes instanceof Uint8Array)) return ok(undefined);
  const count = Math.floor(bytes.length / HASH_BYTES);
  return ok(Array.from({ length: count }, (_, at) => toHex(bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES))));
}

export const writeOpened = (hashes: readonly string[]): Bytes => fromHex(hashes.join(""));
