import { ok, type Result } from "@counterpoint/kernel";
import type { LogEntry, Position, StorageError } from "../storage/port.ts";

const IN_PAGE = 200;

/** Log or journal, page by page. Ends with the first error. */
export async function* readAll(
  read: (after: Position, limit: number) => Promise<Result<readonly LogEntry[], StorageError>>,
  start: Position = 0,
): AsyncGenerator<Result<readonly LogEntry[], StorageError>> {
  let after = start;
  for (let last = false; !last; ) {
    const page = await read(after, IN_PAGE);
    yield page.ok ? ok(page.value) : page;
    if (!page.ok) return;
    after = page.value.at(-1)?.position ?? after;
    last = page.value.length < IN_PAGE;
  }
}
