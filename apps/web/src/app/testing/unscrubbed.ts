import { ok, type Result } from "@counterpoint/kernel";
import type { Storage } from "@counterpoint/space";

/**
 * In the place of a storage where a test is about something else than what is left of a former lock in the files of the
 * browser: to write over it is eighty megabytes and some seconds each time.
 */
export const unscrubbed =
  <Args extends readonly unknown[], S extends Storage | undefined, E>(open: (...args: Args) => Promise<Result<S, E>>) =>
  async (...args: Args): Promise<Result<S, E>> => {
    const opened = await open(...args);
    return opened.ok && opened.value !== undefined ? ok({ ...opened.value, scrub: async () => ok(undefined) }) : opened;
  };
