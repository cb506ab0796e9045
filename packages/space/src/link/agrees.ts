import { ok, type Result } from "@counterpoint/kernel";
import type { StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { type HashPages, hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { afterEnvelope } from "./log-hash.ts";
import { type Seen, ZEROS } from "./state.ts";
import { nothing, type Step } from "./steps.ts";

/** Whether the log up to a place is the one that was read. Beyond what was read nobody can tell. */
export async function agrees(
  { storage }: Ground,
  held: Held,
  { seq, hash }: Seen,
): Promise<Result<Step<boolean>, StorageError>> {
  if (seq < 1 || seq > held.state.seen.seq) return nothing(held, true);
  const known = await hashPages(storage).get("seen", seq);
  return known.ok ? nothing(held, known.value === hash) : known;
}

/** Whether this very envelope was seen at a place that was read. */
export async function wasAt(pages: HashPages, { seq, hash }: Seen): Promise<Result<boolean, StorageError>> {
  const [before, known] = [await pages.get("seen", seq - 1), await pages.get("seen", seq)];
  if (!before.ok) return before;
  if (!known.ok) return known;
  const after = await afterEnvelope({ seq: seq - 1, hash: before.value ?? ZEROS }, hash);
  return ok(after.hash === known.value);
}
