import { ok, type Result } from "@counterpoint/kernel";
import { encodeRecords, type Index, type RecordState, records } from "@counterpoint/records";
import { catchUp, load } from "./catch-up.ts";
import { foldLog } from "./refold.ts";
import { MANIFEST, openReplica, type Replica } from "./replica.ts";
import type { StorageError } from "./storage/port.ts";

/** Undecided: another tab is at work, wrote meanwhile, or the log has lost what the snapshot may still hold. */
export type CheckOutcome = "same" | "differs" | "undecided";

/** Records compared before the screen gets its turn. */
const SLICE = 500;

/** Holds the snapshot against the log that it is a cache of, and drops it where they differ. */
export async function check(replica: Replica): Promise<Result<CheckOutcome, StorageError>> {
  const checked = await replica.storage.ifFree(async (): Promise<Result<CheckOutcome, StorageError>> => {
    const outcome = await compare(replica);
    if (!outcome.ok || outcome.value !== "differs") return outcome;
    const dropped = await replica.storage.write({ unset: [MANIFEST], dropChunks: "all" });
    return dropped.ok ? outcome : dropped;
  });
  return checked ?? ok("undecided");
}

/** Opens the space a second time, as a cold start would, and folds the log beside it. */
async function compare(replica: Replica): Promise<Result<CheckOutcome, StorageError>> {
  const { schema, storage, vault, wall, who } = replica;
  const now = wall.now();
  const frozen = { now: () => now, zone: () => wall.zone() };
  const opened = await openReplica({ schema, storage, vault, who, wall: frozen });
  if (!opened.ok) return opened;
  const second = opened.value;
  if (second.manifest.upTo === 0) return ok("same");
  for (const chunk of second.manifest.chunks) {
    const loaded = await load(second, () => [chunk]);
    if (!loaded.ok) return loaded;
    if (second.manifest.upTo === 0) return ok("differs");
  }
  const caughtUp = await catchUp(second);
  if (!caughtUp.ok) return caughtUp;
  const folded = await foldLog(second);
  if (!folded.ok) return folded;
  if (folded.value.seen !== second.seen || folded.value.damaged > second.damaged) return ok("undecided");
  return ok((await sameRecords(folded.value.index, second.index)) ? "same" : "differs");
}

async function sameRecords(one: Index, other: Index): Promise<boolean> {
  const left = new Map<string, RecordState>();
  for (const record of records(one)) left.set(nameOf(record), record);
  let compared = 0;
  for (const record of records(other)) {
    const twin = left.get(nameOf(record));
    if (twin === undefined || canonical(twin) !== canonical(record)) return false;
    left.delete(nameOf(record));
    if (++compared % SLICE === 0) await screensTurn();
  }
  return left.size === 0;
}

const nameOf = ({ kind, owner, id }: RecordState): string => JSON.stringify([kind, owner, id]);

const canonical = (record: RecordState): string =>
  encodeRecords([{ ...record, cells: new Map([...record.cells].sort(([a], [b]) => (a < b ? -1 : 1))) }]);

const screensTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
