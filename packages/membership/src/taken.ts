import { err, ok, type Result, toHex } from "@counterpoint/kernel";

/**
 * A key that a chain has named is never named again, not even after its device is gone: nobody can pass another's
 * signatures, or lockboxes, off as their own.
 */
export function takeKeys(
  taken: ReadonlySet<string>,
  keys: readonly Uint8Array[],
): Result<ReadonlySet<string>, "key-taken"> {
  const all = new Set([...taken, ...keys.map(toHex)]);
  return all.size === taken.size + keys.length ? ok(all) : err("key-taken");
}
