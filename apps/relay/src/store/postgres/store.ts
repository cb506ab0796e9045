import { randomUUID } from "node:crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Pool } from "pg";
import { chunkIdOf } from "../chunk-id.ts";
import { groupCommit } from "../group-commit.ts";
import { idBytes } from "../ids.ts";
import { DEFAULT_QUOTAS, type Quotas } from "../limits.ts";
import { createNewsroom, type Newsroom } from "../news.ts";
import type { OpenError } from "../open-error.ts";
import type { DatedEnvelope } from "../plan-append.ts";
import type { Appended, EntryEffects, ExtendRefusal, Failure, Refused, Store } from "../port.ts";
import {
  announce,
  dropAnnounced,
  findLocator,
  hasAnnounced,
  leaveNote,
  putLocator,
  readAnnounced,
  readNotes,
  sweep,
} from "./arrivals.ts";
import { extendChain, readChain } from "./chain.ts";
import { dropChunks, missingChunks, putChunk, readChunk } from "./chunks.ts";
import { connect } from "./connect.ts";
import { exchangesOn } from "./exchanges.ts";
import { failureOf } from "./failure.ts";
import { endOn } from "./leaving.ts";
import { type Ears, listen } from "./listen.ts";
import { appendAll, keepMark, readLog, readMark, readPlaces } from "./log.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { CHANNEL, decodeNotices, encodeNotices, type Notice } from "./notices.ts";
import { type Query, queryOn, transaction } from "./query.ts";
import { findSpace, lockOrAddSpace, lockSpace, type SpaceRow } from "./spaces.ts";
import { dropSubscriptions } from "./subscribed.ts";
import { subscriptionsOn } from "./subscriptions.ts";

const NOTHING: EntryEffects = { needs: undefined, ends: [] };

interface Extended {
  readonly outcome: "extended" | "there";
  readonly notices: readonly Notice[];
}

/** As many appends as share one commit, at most. */
const LARGEST_GROUP = 256;

/** The store in a PostgreSQL database, which any number of relays may open at once. */
export async function openPostgresStore(
  url: string,
  quotas: Quotas = DEFAULT_QUOTAS,
): Promise<Result<Store, OpenError>> {
  const pool = connect(url);
  const news = createNewsroom();
  const self = randomUUID();
  try {
    const migrated = await migrate(pool, MIGRATIONS);
    if (migrated.ok) {
      const ears = await listen(url, {
        missed: () => news.tell({ kind: "missed" }),
        message: (text) => {
          const { from, notices } = decodeNotices(text);
          if (from !== self) for (const notice of notices) news.tell(notice);
        },
      });
      return ok(storeOn(pool, ears, news, self, quotas));
    }
    await pool.end();
    return migrated;
  } catch (cause) {
    await pool.end();
    return err({
      kind: "unavailable",
      why: `PostgreSQL could not be reached: ${reasonOf(cause)}. See that it runs, and that DATABASE_URL is its address.`,
    });
  }
}

/** Where a name has several addresses, what each of them answered is inside. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}

function storeOn(pool: Pool, ears: Ears, news: Newsroom, self: string, quotas: Quotas): Store {
  let closing: Promise<void> | undefined;

  const attempt = async <T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | Failure>> => {
    try {
      return await work();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === undefined) throw cause;
      return err(failure);
    }
  };
  const guarded = async <T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | Failure>> =>
    closing === undefined ? attempt(work) : err({ kind: "closed" });
  const write = <T, E>(work: (query: Query) => Promise<Result<T, E>>) => guarded(() => transaction(pool, work));
  const within =
    (find: (query: Query, space: SpaceId) => Promise<SpaceRow | undefined>) =>
    async <T, E>(
      query: Query,
      space: SpaceId,
      work: (row: SpaceRow) => Promise<Result<T, E>>,
    ): Promise<Result<T, E | Refused<"no-space">>> => {
      const row = await find(query, space);
      return row === undefined ? err({ kind: "no-space" }) : work(row);
    };
  const inSpace = within(findSpace);
  const inLockedSpace = within(lockSpace);
  const read = <T, E>(space: SpaceId, work: (query: Query, row: SpaceRow) => Promise<Result<T, E>>) =>
    guarded(() => inSpace(queryOn(pool), space, (row) => work(queryOn(pool), row)));

  /** To the other relays in the same transaction, to our own listeners once it is durable. */
  const say = async (query: Query, notices: readonly Notice[]): Promise<void> => {
    const messages = encodeNotices(self, notices);
    if (messages.length > 0)
      await query("SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text", CHANNEL, messages);
  };

  const group = groupCommit<DatedEnvelope, Appended, Failure>(async (envelopes) => {
    // What was submitted before the store closed is still committed.
    const planned = await attempt(() =>
      transaction(pool, async (query) => {
        const { answers, grown } = await appendAll(query, envelopes, quotas.log);
        const notices = [...grown].map(([space, { head }]): Notice => ({ kind: "head", space, head }));
        await say(query, notices);
        return ok({ answers, notices });
      }),
    );
    if (!planned.ok) return planned;
    planned.value.notices.forEach(news.tell);
    return ok(planned.value.answers);
  }, LARGEST_GROUP);

  return {
    create: (space, genesis, day) =>
      write(async (query) => {
        const outcome = await extendChain(query, await lockOrAddSpace(query, space), 0, genesis, day, quotas.chain);
        if (outcome === "over-quota") throw new RangeError("no chain holds so long a first entry");
        if (outcome === "not-next") return err({ kind: "taken" } as const);
        return ok(outcome === "extended" ? "created" : "there");
      }),
    erase: (space) =>
      write(async (query) => {
        await query("DELETE FROM space WHERE id = $1", idBytes(space));
        return ok(undefined);
      }),

    append: (envelopes, day) =>
      closing === undefined
        ? group.submit(envelopes.map((envelope) => ({ ...envelope, day })))
        : Promise.resolve(err({ kind: "closed" })),
    read: (space, after, limit, bytes = Number.MAX_SAFE_INTEGER) =>
      read(space, async (query, { number }) => ok(await readLog(query, number, after, limit, bytes))),
    head: (space) => read(space, async (_, { head }) => ok(head)),
    places: (space, ops) => read(space, async (query, { number }) => ok(await readPlaces(query, number, ops))),
    logMark: (space, seq) => read(space, async (query, { number }) => ok(await readMark(query, number, seq))),
    keepLogMark: (space, mark) => read(space, async (query, { number }) => ok(await keepMark(query, number, mark))),
    onNews: news.listen,

    extendChain: async (space, at, entry, day, effects = NOTHING) => {
      const extended = await write((query) =>
        inLockedSpace(query, space, async (row): Promise<Result<Extended, Refused<ExtendRefusal>>> => {
          const isNext = at === row.chainLength;
          if (isNext && !(await hasAnnounced(query, row.number, effects))) return err({ kind: "not-announced" });
          const outcome = await extendChain(query, row, at, entry, day, quotas.chain);
          if (outcome === "there") return ok({ outcome, notices: [] });
          if (outcome !== "extended") return err({ kind: outcome });
          if (effects.lastDay !== undefined) await endOn(query, row.number, effects.lastDay);
          await dropSubscriptions(query, row.number, effects.removes ?? []);
          const dropped = await dropAnnounced(query, row.number, effects.ends);
          const grown: Notice = { kind: "chain", space, length: at + 1 };
          const notices: readonly Notice[] = dropped ? [grown, { kind: "announced", space }] : [grown];
          await say(query, notices);
          return ok({ outcome, notices });
        }),
      );
      if (!extended.ok) return extended;
      extended.value.notices.forEach(news.tell);
      return ok(extended.value.outcome);
    },
    chain: (space, from = 0) => read(space, async (query, { number }) => ok(await readChain(query, number, from))),

    announce: async (space, device) => {
      const notice: Notice = { kind: "announced", space };
      const kept = await write((query) =>
        inLockedSpace(query, space, async ({ number }) => {
          const announced = await announce(query, number, device);
          if (announced.ok && announced.value.isNew) await say(query, [notice]);
          return announced;
        }),
      );
      if (!kept.ok) return kept;
      if (kept.value.isNew) news.tell(notice);
      return ok(kept.value.ready);
    },
    announced: (space) => read(space, async (query, { number }) => ok(await readAnnounced(query, number))),
    dropAnnounced: async (space, devices) => {
      const notice: Notice = { kind: "announced", space };
      const dropped = await write((query) =>
        inLockedSpace(query, space, async ({ number }) => {
          const isDropped = await dropAnnounced(query, number, devices);
          if (isDropped) await say(query, [notice]);
          return ok(isDropped);
        }),
      );
      if (!dropped.ok) return dropped;
      if (dropped.value) news.tell(notice);
      return ok(undefined);
    },
    leaveNote: (note, now) => write((query) => leaveNote(query, note, now)),
    notes: (place, now) => guarded(async () => ok(await readNotes(queryOn(pool), place, now))),
    putLocator: (id, locator) => write((query) => putLocator(query, id, locator)),
    locator: (id) =>
      guarded(async () => {
        const locator = await findLocator(queryOn(pool), id);
        return locator === undefined ? err({ kind: "no-locator" } as const) : ok(locator);
      }),
    sweep: (minute, hour) =>
      write(async (query) => {
        await sweep(query, minute, hour);
        return ok(undefined);
      }),

    ...exchangesOn({ quotas, write, read, inLockedSpace, say, tell: news.tell }),
    ...subscriptionsOn({ write, read, inLockedSpace }),

    putChunk: async (space, chunk, day) => {
      const id = chunkIdOf(chunk);
      return write((query) =>
        inLockedSpace(query, space, (row) => putChunk(query, row, id, chunk, day, quotas.chunks)),
      );
    },
    chunk: (space, id) =>
      read(space, async (query, { number }) => {
        const bytes = await readChunk(query, number, id);
        return bytes === undefined ? err({ kind: "no-chunk" } as const) : ok(bytes);
      }),
    missingChunks: (space, ids) =>
      read(space, async (query, { number }) => ok(await missingChunks(query, number, ids))),
    dropChunks: (space, ids) =>
      write((query) => inLockedSpace(query, space, async ({ number }) => ok(await dropChunks(query, number, ids)))),

    close: async () => {
      closing ??= group.drained().then(async () => {
        await ears.stop();
        await pool.end();
      });
      await closing;
    },
  };
}
