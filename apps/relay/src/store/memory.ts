/** The store as plainly as it can be said, and gone with the process: the twin that the others are held against. */
import { err, type Member, ok, type SpaceId } from "@counterpoint/kernel";
import { chunkIdOf } from "./chunk-id.ts";
import type { Day } from "./day.ts";
import { TOGETHER_NOW } from "./hour.ts";
import { DEFAULT_QUOTAS, type Quotas } from "./limits.ts";
import { BEFORE_ALL, type LogMark } from "./log-mark.ts";
import { memoryArrivals } from "./memory-arrivals.ts";
import { memoryExchanges } from "./memory-exchanges.ts";
import { memorySubscriptions } from "./memory-subscriptions.ts";
import { createNewsroom } from "./news.ts";
import type { Appended, Bytes, ChunkId, Entry, EntryEffects, NewEnvelope, Store, StoredEnvelope } from "./port.ts";

interface Space {
  readonly log: StoredEnvelope[];
  readonly marks: LogMark[];
  readonly chain: Bytes[];
  readonly chunks: Map<ChunkId, Bytes>;
  readonly left: Set<Member>;
  lastDay: Day | undefined;
}

const nothingOf = (): Space => ({
  log: [],
  marks: [],
  chain: [],
  chunks: new Map(),
  left: new Set(),
  lastDay: undefined,
});

const NOTHING: EntryEffects = { needs: undefined, ends: [] };

const NO_SPACE = err({ kind: "no-space" } as const);
const CLOSED = err({ kind: "closed" } as const);

export function createMemoryStore(quotas: Quotas = DEFAULT_QUOTAS): Store {
  const spaces = new Map<SpaceId, Space>();
  const news = createNewsroom();
  const arrivals = memoryArrivals();
  const exchanges = memoryExchanges(quotas);
  const subscribed = memorySubscriptions();
  let open = true;

  /** All but the chain. */
  const empty = (space: SpaceId): void => {
    const found = spaces.get(space);
    found?.log.splice(0);
    found?.marks.splice(0);
    found?.chunks.clear();
    exchanges.forget(space);
    subscribed.clear(space);
    arrivals.drop(
      space,
      arrivals.announced(space).map(({ device }) => device),
    );
  };
  const appendOpened = (space: SpaceId, entries: readonly Entry[]): boolean => {
    const log = spaces.get(space)?.log;
    const names = new Set([...(log ?? []), ...entries].map(({ op }) => op));
    if (log === undefined || names.size < log.length + entries.length) return false;
    for (const { op, bytes } of entries) log.push({ seq: log.length + 1, op, bytes: bytes.slice() });
    news.tell({ kind: "head", space, head: log.length });
    return true;
  };
  const appendOne = ({ space, op, bytes, chainLength, leavers = 0 }: NewEnvelope, quota: number): Appended => {
    const found = spaces.get(space);
    if (found === undefined) return { kind: "no-space" };
    const before = found.log.find((entry) => entry.op === op);
    if (before !== undefined) return { kind: "kept", seq: before.seq };
    if (chainLength !== found.chain.length || leavers !== found.left.size) return { kind: "chain-moved" };
    if (logBytes(found) + bytes.length > quota) return { kind: "over-quota" };
    const seq = found.log.length + 1;
    found.log.push({ seq, op, bytes: bytes.slice() });
    news.tell({ kind: "head", space, head: seq });
    return { kind: "kept", seq };
  };

  return {
    create: async (space, genesis) => {
      if (!open) return CLOSED;
      const [first] = spaces.get(space)?.chain ?? [];
      if (first !== undefined) return same(first, genesis) ? ok("there") : err({ kind: "taken" });
      spaces.set(space, { ...nothingOf(), chain: [genesis.slice()] });
      return ok("created");
    },
    erase: async (space) => {
      if (!open) return CLOSED;
      empty(space);
      spaces.delete(space);
      return ok(undefined);
    },

    append: async (envelopes) => {
      if (!open) return CLOSED;
      return ok(envelopes.map((envelope) => appendOne(envelope, quotas.log)));
    },
    read: async (space, after, limit, bytes = Number.POSITIVE_INFINITY) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const page = found.log.slice(after, after + limit);
      return ok(page.filter((_, at) => at === 0 || sum(page.slice(0, at + 1).map((entry) => entry.bytes)) <= bytes));
    },
    head: async (space) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      return found === undefined ? NO_SPACE : ok(found.log.length);
    },
    logMark: async (space, seq) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      return found === undefined ? NO_SPACE : ok(found.marks.findLast((mark) => mark.seq <= seq) ?? BEFORE_ALL);
    },
    keepLogMark: async (space, mark) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      if (mark.seq <= found.log.length && found.marks.every(({ seq }) => seq !== mark.seq)) found.marks.push(mark);
      found.marks.sort((one, other) => one.seq - other.seq);
      return ok(undefined);
    },
    places: async (space, ops) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      return ok(new Map(found.log.filter(({ op }) => ops.includes(op)).map(({ op, seq }) => [op, seq])));
    },
    onNews: news.listen,

    extendChain: async (space, at, entry, _, effects = NOTHING) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const there = found.chain[at];
      if (there !== undefined) return same(there, entry) ? ok("there") : err({ kind: "not-next" });
      if (at !== found.chain.length) return err({ kind: "not-next" });
      if (!arrivals.has(space, effects)) return err({ kind: "not-announced" });
      if (sum(found.chain) + entry.length > quotas.chain) return err({ kind: "over-quota" });
      found.chain.push(entry.slice());
      if (effects.lastDay !== undefined) {
        found.lastDay = effects.lastDay;
        exchanges.clear(space);
        subscribed.clear(space);
      }
      for (const device of effects.removes ?? []) subscribed.drop(space, device);
      news.tell({ kind: "chain", space, length: found.chain.length });
      if (arrivals.drop(space, effects.ends)) news.tell({ kind: "announced", space });
      return ok("extended");
    },
    chain: async (space, from = 0) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      return found === undefined ? NO_SPACE : ok(found.chain.slice(from));
    },

    announce: async (space, device) => {
      if (!open) return CLOSED;
      if (!spaces.has(space)) return NO_SPACE;
      const kept = arrivals.announce(space, device);
      if (!kept.ok) return kept;
      if (kept.value.isNew) news.tell({ kind: "announced", space });
      return ok(kept.value.ready);
    },
    announced: async (space) => {
      if (!open) return CLOSED;
      return spaces.has(space) ? ok(arrivals.announced(space)) : NO_SPACE;
    },
    dropAnnounced: async (space, devices) => {
      if (!open) return CLOSED;
      if (!spaces.has(space)) return NO_SPACE;
      if (arrivals.drop(space, devices)) news.tell({ kind: "announced", space });
      return ok(undefined);
    },
    leaveNote: async (note, now) => (open ? arrivals.leaveNote(note, now) : CLOSED),
    notes: async (place, now) => (open ? ok(arrivals.notes(place, now)) : CLOSED),
    putLocator: async (id, locator) => (open ? arrivals.putLocator(id, locator) : CLOSED),
    locator: async (id) => (open ? arrivals.locator(id) : CLOSED),
    sweep: async (minute, hour) => (open ? ok(arrivals.sweep(minute, hour)) : CLOSED),

    deposit: async (deposit, day) => {
      if (!open) return CLOSED;
      const found = spaces.get(deposit.space);
      if (found === undefined) return NO_SPACE;
      const hasMoved = deposit.chainLength !== found.chain.length || found.left.has(deposit.member);
      return hasMoved ? err({ kind: "chain-moved" }) : exchanges.deposit(deposit, logBytes(found), day);
    },
    openNow: async ({ space, round }, _, reveal) => {
      if (!open) return CLOSED;
      exchanges.open(TOGETHER_NOW, reveal, appendOpened, { space, round });
      return ok(undefined);
    },
    openDue: async (hour, _, reveal) => {
      if (!open) return CLOSED;
      if (!exchanges.isTurned(hour)) exchanges.open(hour, reveal, appendOpened);
      return ok("done");
    },
    lapse: async (hour, day) => {
      if (!open) return CLOSED;
      exchanges.lapse(hour);
      for (const [space, found] of spaces) {
        if (found.lastDay === undefined || found.lastDay >= day) continue;
        found.lastDay = undefined;
        empty(space);
      }
      return ok(undefined);
    },
    leave: async (space, member, members) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      if (found.left.has(member)) return ok(undefined);
      found.left.add(member);
      exchanges.clear(space, member);
      subscribed.clear(space, member);
      if (members.every((one) => found.left.has(one))) {
        found.lastDay = undefined;
        empty(space);
      }
      news.tell({ kind: "left", space });
      return ok(undefined);
    },
    leavers: async (space) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      return found === undefined ? NO_SPACE : ok([...found.left].toSorted());
    },

    subscribe: async (space, subscription) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const hasMoved = subscription.chainLength !== found.chain.length || found.left.has(subscription.member);
      if (hasMoved) return err({ kind: "chain-moved" });
      subscribed.put(space, subscription, found.log.length);
      return ok(undefined);
    },
    unsubscribe: async (space, device, endpoint) => (open ? ok(subscribed.drop(space, device, endpoint)) : CLOSED),
    subscriptions: async (space) => {
      if (!open) return CLOSED;
      return spaces.has(space) ? ok(subscribed.of(space)) : NO_SPACE;
    },
    markTold: async (space, device, seq) => (open ? ok(subscribed.mark(space, device, seq)) : CLOSED),
    pushKey: async (fresh) => (open ? ok(subscribed.key(fresh)) : CLOSED),

    putChunk: async (space, chunk) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const id = chunkIdOf(chunk);
      if (found.chunks.has(id)) return ok(id);
      if (sum([...found.chunks.values()]) + chunk.length > quotas.chunks) return err({ kind: "over-quota" });
      found.chunks.set(id, chunk.slice());
      return ok(id);
    },
    chunk: async (space, id) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const chunk = found.chunks.get(id);
      return chunk === undefined ? err({ kind: "no-chunk" }) : ok(chunk);
    },
    missingChunks: async (space, ids) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      return found === undefined ? NO_SPACE : ok(ids.filter((id) => !found.chunks.has(id)));
    },
    dropChunks: async (space, ids) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      for (const id of ids) found.chunks.delete(id);
      return ok(undefined);
    },

    close: async () => {
      open = false;
    },
  };
}

/** Envelopes and chain. */
const logBytes = ({ log, chain }: Space): number => sum(log.map(({ bytes }) => bytes)) + sum(chain);

const sum = (parts: readonly Bytes[]): number => parts.reduce((total, { length }) => total + length, 0);

const same = (one: Bytes, other: Bytes): boolean => Buffer.compare(one, other) === 0;
