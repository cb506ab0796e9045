import type { Result } from "@counterpoint/kernel";

/** The value of what has to go well in a test. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}
