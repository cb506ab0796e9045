import { err, ok, type Result } from "@counterpoint/kernel";

/**
 * How much work one guess at a passphrase is. Kept beside the salt, so that a later version can ask for more of new
 * passphrases and still open old ones. One lane, always: a browser gives Argon2 one thread.
 */
export interface StretchCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** RFC 9106, section 4, for little memory: 64 MiB in three passes. About a quarter of a second here, a second on a phone. */
export const STRETCH_COST: StretchCost = { memoryKiB: 65_536, passes: 3 };

/** OWASP's least for Argon2id; and the most that a phone can give without running out of memory or patience. */
const BOUNDS = { memoryKiB: [19_456, 262_144], passes: [2, 16] } as const;

/**
 * `weak`: somebody made guessing cheap. `costly`: computing it would hang the page. Either way not of our making: what
 * is read from a disk or a file is checked here before any work is done for it.
 */
export function parseStretchCost(cost: StretchCost): Result<StretchCost, "weak" | "costly"> {
  const { memoryKiB, passes } = cost;
  if (!Number.isInteger(memoryKiB) || !Number.isInteger(passes)) return err("weak");
  if (memoryKiB < BOUNDS.memoryKiB[0] || passes < BOUNDS.passes[0]) return err("weak");
  if (memoryKiB > BOUNDS.memoryKiB[1] || passes > BOUNDS.passes[1]) return err("costly");
  return ok({ memoryKiB, passes });
}
