import { ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Storage, StorageError } from "../storage/port.ts";
import { openedWith } from "./opened.ts";

/** Whether this device has seen the round open. It stays so when what came out of it is taken back. */
export async function hasOpened(storage: Storage, round: RoundId): Promise<Result<boolean, StorageError>> {
  const opened = await openedWith({ storage }, round);
  return opened.ok ? ok(opened.value !== undefined) : opened;
}
