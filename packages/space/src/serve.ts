import { type Chance, type DeviceId, type Member, newOpId, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import {
  type AnyKind,
  type Batch,
  encodeBatch,
  get,
  type HybridClock,
  inverse,
  type LoggedBatch,
  liveOf,
  ownQuarantined,
  reissue,
  type Stamp,
  sealedKinds,
  tick,
  toTheHour,
} from "@counterpoint/records";
import { catchUp, load, loadBuckets } from "./catch-up.ts";
import { writeKept } from "./kept-entry.ts";
import { late } from "./late.ts";
import { lateRecovery } from "./late-recovery.ts";
import { createListeners } from "./listeners.ts";
import { logOf } from "./log.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import { refold } from "./refold.ts";
import { bucketsOf, isAhead, missingBuckets, type Replica, releaseDue, take } from "./replica.ts";
import { chunksBackTo } from "./snapshot.ts";
import type { Door, Space } from "./space.ts";
import type { StorageError } from "./storage/port.ts";
import { createWriter } from "./writer.ts";

/** Escaped a second time inside its envelope and padded, a batch of this size still fits the wire's limit. */
const MAX_COMMIT_BYTES = 256 * 1024;

interface Served {
  readonly space: Space;
  /** Writes anew, with a stamp that others will believe, what this device wrote while its clock was ahead. */
  putRight(): Promise<void>;
}

/** The living space over an opened replica: the only writer to it, one change after another. */
export function serve(
  replica: Replica,
  chance: Chance,
  { space: id, device, door }: { readonly space: SpaceId; readonly device: DeviceId; readonly door: Door },
): Served {
  const listeners = createListeners();
  const changed = listeners.tell;
  // Reading, folding and tidying wait for one another, or two could apply the same page to different indexes.
  const alone = oneAfterAnother();
  const { member, members } = replica.who;
  const sealed = sealedKinds(replica.schema);
  const writer = createWriter(
    replica.storage,
    (text) => replica.vault.entry.seal(writeKept({ author: member, text })),
    changed,
  );
  let closed = false;

  const nextMoment = (): HybridClock => {
    const now = replica.wall.now();
    // The other person is not to read from it how long an answer took.
    return tick(replica.clock, members === 2 ? toTheHour(now) : now);
  };
  const stampAt = (moment: HybridClock): Stamp => ({ ...moment, device, op: newOpId(chance) });
  const nextStamp = (): Stamp => {
    replica.clock = nextMoment();
    return stampAt(replica.clock);
  };

  const write = (batch: Batch, text: string): Promise<Result<void, StorageError>> => {
    replica.unread.set(batch.stamp.op, batch);
    const taken = take(replica, batch, member);
    const pushed = writer.push(text);
    changed();
    const missing = missingBuckets(replica);
    const torn = new Set(bucketsOf(replica.schema, batch).filter((bucket) => missing.has(bucket)));
    if (taken === "refold") void reading(() => refold(replica));
    else if (torn.size > 0) void reading(() => loadBuckets(replica, torn));
    return pushed;
  };

  /** What came out of a round waits for its time: written anew, it would reach nobody else. */
  const ahead = (): readonly LoggedBatch[] =>
    ownQuarantined(replica.index, device, member).filter(({ batch }) =>
      batch.operations.every((one) => !sealed.has(one.kind)),
    );
  const needsPuttingRight = (): boolean => isAhead(replica.clock, replica.wall) || ahead().length > 0;
  /** Under the lock, or two tabs would both write the same anew, one of them over what was written since. */
  const putRight = async (): Promise<void> => {
    if (!needsPuttingRight()) return;
    await alone(() =>
      replica.storage.whenFree(async () => {
        const current = await (isAhead(replica.clock, replica.wall) ? refold(replica) : catchUp(replica));
        if (!current.ok) return;
        for (const { batch } of ahead()) {
          const anew = reissue(batch, nextStamp());
          await write(anew, encodeBatch(anew));
        }
      }),
    );
  };

  /** Everything that changes the index other than by a commit. */
  const reading = <T>(work: () => Promise<T>): Promise<T> =>
    alone(async () => {
      const result = await work();
      releaseDue(replica, replica.wall.now());
      changed();
      if (needsPuttingRight()) void putRight();
      return result;
    });
  const refresh = () => reading(() => catchUp(replica));

  const stopListening = replica.storage.onChange((change) => {
    closed ||= change === "closed";
    if (change === "appended") void refresh();
    else if (change === "rewritten") void reading(() => refold(replica));
    else if (change === "closed") changed();
  });

  const space: Space = {
    id,
    device,
    member,
    members,
    door,
    sealedKinds: sealed,
    list: (kind, owner = member) => liveOf(replica.index, kind, ownerIn(kind, owner)),
    get: (kind, recordId, owner = member) => get(replica.index, kind, ownerIn(kind, owner), recordId),
    commit: async (operations) => {
      if (operations.length === 0) return ok(undefined);
      if (isAhead(replica.clock, replica.wall)) await putRight();
      const batch: Batch = { stamp: nextStamp(), operations, voids: [] };
      const text = encodeBatch(batch);
      if (new TextEncoder().encode(text).length > MAX_COMMIT_BYTES) throw new RangeError("one commit holds too much");
      return write(batch, text);
    },
    // The clock stays: a counter that had moved would tell the other person that something waits.
    compose: (operations) => ({ stamp: stampAt(nextMoment()), operations, voids: [] }),
    inverse: (operations) => inverse(replica.index, operations, member),
    retry: () => writer.retry(),
    status: () => (closed ? CLOSED : writer.status()),
    damaged: () => replica.damaged,
    log: logOf(replica),
    subscribe: listeners.add,
    loadBackTo: (day) =>
      reading(() => load(replica, (manifest) => (day === "beginning" ? manifest.chunks : chunksBackTo(manifest, day)))),
    hasOlder: () => missingBuckets(replica).size > 0,
    refresh,
    tidy: () =>
      late(import("./tidy.ts"), ({ tidy }) =>
        reading(() => tidy(replica, { chance, isSaved: () => writer.status().kind === "saved" })),
      ),
    check: async () => {
      const outcome = await late(import("./check.ts"), ({ check }) => check(replica));
      if (outcome.ok && outcome.value === "differs") await reading(() => refold(replica));
      return outcome;
    },
    recovery: lateRecovery(replica),
    close: () => {
      stopListening();
      listeners.clear();
      replica.storage.close();
    },
  };
  return { space, putRight };
}

const CLOSED = { kind: "failed", error: { kind: "closed" } } as const;

const ownerIn = (kind: AnyKind, owner: Member): Member | null => (kind.writers === "author" ? owner : null);
