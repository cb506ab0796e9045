/** The store as plainly as it can be said, and gone with the process: the twin that the others are held against. */
import { err, type Member, type OpId, ok, type RoundId, type SpaceId } from "@counterpoint/kernel";
import { chunkIdOf } from "./chunk-id.ts";
import { DEFAULT_QUOTAS, type Quotas } from "./limits.ts";
import { memoryArrivals } from "./memory-arrivals.ts";
import { createNewsroom } from "./news.ts";
import type { AnnouncedUse, Appended, Bytes, ChunkId, Entry, NewEnvelope, Seq, Store, StoredEnvelope } from "./port.ts";

interface Kept {
  readonly version: number;
  readonly record?: Entry;
  readonly share?: Bytes;
}

interface Round {
  readonly slots: Map<Member, Kept>;
  reveal: Seq | undefined;
}

interface Space {
  readonly log: StoredEnvelope[];
  readonly chain: Bytes[];
  readonly rounds: Map<RoundId, Round>;
  readonly chunks: Map<ChunkId, Bytes>;
}

const NOBODY: AnnouncedUse = { needs: undefined, ends: [] };

const NO_SPACE = err({ kind: "no-space" } as const);
const CLOSED = err({ kind: "closed" } as const);

export function createMemoryStore(quotas: Quotas = DEFAULT_QUOTAS): Store {
  const spaces = new Map<SpaceId, Space>();
  const news = createNewsroom();
  const arrivals = memoryArrivals();
  let open = true;

  const appendOne = ({ space, op, bytes, chainLength }: NewEnvelope, quota: number): Appended => {
    const found = spaces.get(space);
    if (found === undefined) return { kind: "no-space" };
    const before = found.log.find((entry) => entry.op === op);
    if (before !== undefined) return { kind: "kept", seq: before.seq };
    if (chainLength !== found.chain.length) return { kind: "chain-moved" };
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
      spaces.set(space, { log: [], chain: [genesis.slice()], rounds: new Map(), chunks: new Map() });
      return ok("created");
    },
    erase: async (space) => {
      if (!open) return CLOSED;
      spaces.delete(space);
      arrivals.drop(
        space,
        arrivals.announced(space).map(({ device }) => device),
      );
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
    places: async (space, ops) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      return ok(new Map(found.log.filter(({ op }) => ops.includes(op)).map(({ op, seq }) => [op, seq])));
    },
    onNews: news.listen,

    extendChain: async (space, at, entry, _, use = NOBODY) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const there = found.chain[at];
      if (there !== undefined) return same(there, entry) ? ok("there") : err({ kind: "not-next" });
      if (at !== found.chain.length) return err({ kind: "not-next" });
      if (!arrivals.has(space, use)) return err({ kind: "not-announced" });
      if (sum(found.chain) + entry.length > quotas.chain) return err({ kind: "over-quota" });
      found.chain.push(entry.slice());
      news.tell({ kind: "chain", space, length: found.chain.length });
      if (arrivals.drop(space, use.ends)) news.tell({ kind: "announced", space });
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

    deposit: async ({ space, round, member, version, record, share }) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const { slots, reveal } = roundOf(found, round);
      if (reveal !== undefined) return err({ kind: "released" });
      const before = slots.get(member);
      const again = before?.version === version && before.record !== undefined && sameEntry(before.record, record);
      if (before !== undefined && version <= before.version && !again) return err({ kind: "stale" });
      if (again && before.share !== undefined && !same(before.share, share)) return err({ kind: "stale" });
      if (!again) {
        const grown = logBytes(found) - (before?.record?.bytes.length ?? 0) + record.bytes.length;
        if (grown > quotas.log) return err({ kind: "over-quota" });
      }
      slots.set(member, { version, record, share });
      return ok({ full: slots.get("a")?.share !== undefined && slots.get("b")?.share !== undefined });
    },
    withdraw: async ({ space, round, member }, version) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const { slots, reveal } = roundOf(found, round);
      if (reveal !== undefined) return err({ kind: "released" });
      const before = slots.get(member);
      const again = before?.version === version && before.record === undefined;
      if (before !== undefined && version <= before.version && !again) return err({ kind: "stale" });
      slots.set(member, { version });
      return ok(undefined);
    },
    release: async (space, round, reveal) => {
      if (!open) return CLOSED;
      const found = spaces.get(space);
      if (found === undefined) return NO_SPACE;
      const at = roundOf(found, round);
      if (at.reveal !== undefined) return ok(at.reveal);
      const [a, b] = [at.slots.get("a"), at.slots.get("b")];
      if (a?.record === undefined || a.share === undefined) return err({ kind: "not-full" });
      if (b?.record === undefined || b.share === undefined) return err({ kind: "not-full" });
      const both = reveal({ version: a.version, share: a.share }, { version: b.version, share: b.share });
      at.slots.clear();
      let seq: Seq = 0;
      for (const entry of [a.record, b.record, both]) {
        const appended = appendOne({ space, ...entry, chainLength: found.chain.length }, Number.POSITIVE_INFINITY);
        if (appended.kind === "kept") seq = appended.seq;
      }
      at.reveal = seq;
      return ok(seq);
    },

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

function roundOf(space: Space, round: RoundId): Round {
  const found = space.rounds.get(round) ?? { slots: new Map(), reveal: undefined };
  space.rounds.set(round, found);
  return found;
}

/** Envelopes, chain and waiting records. */
function logBytes({ log, chain, rounds }: Space): number {
  const waiting = [...rounds.values()].flatMap(({ slots }) => [...slots.values()]);
  return (
    sum(log.map(({ bytes }) => bytes)) +
    sum(chain) +
    sum(waiting.flatMap(({ record }) => (record ? [record.bytes] : [])))
  );
}

const sum = (parts: readonly Bytes[]): number => parts.reduce((total, { length }) => total + length, 0);

const same = (one: Bytes, other: Bytes): boolean => Buffer.compare(one, other) === 0;

const sameEntry = (one: { op: OpId; bytes: Bytes }, other: Entry): boolean =>
  one.op === other.op && same(one.bytes, other.bytes);
