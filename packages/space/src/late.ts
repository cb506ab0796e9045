import { err, type Result } from "@counterpoint/kernel";
import type { StorageError } from "./storage/port.ts";

/** What no start needs, loaded when it is asked for. It may be gone from the host by then, or there is no line to it. */
export async function late<Part, T, E>(
  loading: Promise<Part>,
  use: (part: Part) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageError>> {
  let part: Part;
  try {
    part = await loading;
  } catch (cause) {
    return err({ kind: "unavailable", detail: String(cause) });
  }
  return use(part);
}
