import { ok, type Result } from "@counterpoint/kernel";
import {
  apply,
  CLOCK_START,
  createIndex,
  type HybridClock,
  type Index,
  observe,
  type VoidedOp,
  voidedOps,
} from "@counterpoint/records";
import { nextPage, type Replica, take } from "./replica.ts";
import { emptyManifest } from "./snapshot.ts";
import type { Position, StorageError } from "./storage/port.ts";

interface Folded {
  readonly index: Index;
  readonly clock: HybridClock;
  readonly seen: Position;
  readonly damaged: number;
}

/**
 * What the log alone comes to, page by page, so that the screen keeps its turn. Where a batch turns out void after it was
 * merged, it begins again, once it has read to the end what else is void: however much was taken back, and by whom, that
 * is twice through the log.
 */
export async function foldLog(
  replica: Replica,
  voided: readonly VoidedOp[] = [],
): Promise<Result<Folded, StorageError>> {
  const now = replica.wall.now();
  const index = createIndex(replica.schema, voided);
  const later: VoidedOp[] = [];
  let isStale = false;
  let clock = CLOCK_START;
  let damaged = 0;
  let seen: Position = 0;
  for (let last = false; !last; ) {
    const page = await nextPage(replica, seen);
    if (!page.ok) return page;
    for (const { batch, author } of page.value.entries) {
      if (batch === undefined) {
        damaged++;
        continue;
      }
      if (isStale) for (const op of batch.voids) later.push({ author, op });
      else isStale = apply(index, batch, author, now).kind === "refold";
      clock = observe(clock, batch.stamp, now);
    }
    ({ head: seen, last } = page.value);
  }
  return isStale ? foldLog(replica, [...voidedOps(index), ...later]) : ok({ index, clock, seen, damaged });
}

/**
 * Builds the index anew from the whole log: slow, always right, and rarely needed. What this tab has written and the
 * log does not have yet goes with it. The snapshot that made this necessary is not trusted again.
 */
export async function refold(replica: Replica): Promise<Result<void, StorageError>> {
  const own = [...replica.unread.values()].flatMap((batch) => batch.voids);
  const folded = await foldLog(
    replica,
    own.map((op) => ({ author: replica.who.member, op })),
  );
  if (!folded.ok) return folded;
  if (replica.manifest.upTo > 0) replica.distrusted = replica.manifest.id;
  replica.manifest = emptyManifest(replica.schema.fingerprint);
  replica.loaded.clear();
  Object.assign(replica, folded.value);
  for (const batch of replica.unread.values()) {
    if (take(replica, batch, replica.who.member) === "refold") return refold(replica);
  }
  return ok(undefined);
}
