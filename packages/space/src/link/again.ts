import { ok, type Result } from "@counterpoint/kernel";
import { decodeHeader, HEADER_BYTES } from "@counterpoint/wire";
import type { LogEntry, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { readAll } from "./read-all.ts";

/** The next own envelope that a relay had once and may have lost; undefined where there is none. */
export async function findAgain(
  { storage, device }: Ground,
  { state: { again } }: Held,
): Promise<Result<LogEntry | undefined, StorageError>> {
  if (again === null) return ok(undefined);
  for await (const page of readAll((after, limit) => storage.journal(after, limit), again)) {
    if (!page.ok) return page;
    const own = page.value.find(({ bytes }) => {
      const header = decodeHeader(bytes.slice(0, HEADER_BYTES));
      return header.ok && header.value.device === device;
    });
    if (own !== undefined) return ok(own);
  }
  return ok(undefined);
}
