import type { DatabaseSync } from "node:sqlite";
import { err, type OpId, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { chunkIdOf } from "../chunk-id.ts";
import { groupCommit } from "../group-commit.ts";
import { DEFAULT_QUOTAS, type Quotas } from "../limits.ts";
import { createNewsroom } from "../news.ts";
import type { OpenError } from "../open-error.ts";
import type { DatedEnvelope } from "../plan-append.ts";
import type { Appended, EntryEffects, ExtendRefusal, Failure, Refused, Seq, Store } from "../port.ts";
import { prepareAnnounced } from "./announced.ts";
import { createArriving } from "./arrivals.ts";
import { prepareChain } from "./chain.ts";
import { prepareChunks } from "./chunks.ts";
import { prepareEscrow } from "./escrow.ts";
import { exchangesOn } from "./exchanges.ts";
import { failureOf } from "./failure.ts";
import { prepareLeaving } from "./leaving.ts";
import { prepareLocators } from "./locators.ts";
import { prepareLog } from "./log.ts";
import { MIGRATIONS } from "./migrations.ts";
import { prepareNotes } from "./notes.ts";
import { openDatabase } from "./open.ts";
import { prepareSpaces, type SpaceRow } from "./spaces.ts";
import { prepareSubscribed } from "./subscribed.ts";
import { subscriptionsOn } from "./subscriptions.ts";
import { transaction } from "./transaction.ts";

/** As many appends as share one flush of the disk, at most. */
const LARGEST_GROUP = 256;

const NOTHING: EntryEffects = { needs: undefined, ends: [] };

interface Extended {
  readonly outcome: "extended" | "there";
  /** Whether a device that was announced waits no more. */
  readonly dropped: boolean;
}

const NO_SPACE = err({ kind: "no-space" } as const);

/** The store in one file, made with its folder where there is none. One process writes to it. */
export function openSqliteStore(file: string, quotas: Quotas = DEFAULT_QUOTAS): Result<Store, OpenError> {
  const database = openDatabase(file, MIGRATIONS);
  return database.ok ? ok(storeOn(database.value, quotas)) : database;
}

function storeOn(database: DatabaseSync, quotas: Quotas): Store {
  const spaces = prepareSpaces(database);
  const log = prepareLog(database, spaces);
  const chain = prepareChain(database, spaces, quotas.chain);
  const chunks = prepareChunks(database, spaces);
  const escrow = prepareEscrow(database);
  const subscribed = prepareSubscribed(database);
  const leaving = prepareLeaving(database, escrow, subscribed);
  const [announced, notes, locators] = [prepareAnnounced(database), prepareNotes(database), prepareLocators(database)];
  const arriving = createArriving(spaces, announced, notes, locators);
  const news = createNewsroom();

  const guarded = async <T, E>(work: () => Result<T, E>): Promise<Result<T, E | Failure>> => {
    try {
      return work();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === undefined) throw cause;
      return err(failure);
    }
  };
  const write = <T, E>(work: () => Result<T, E>) => guarded(() => transaction(database, work));
  const inSpace = <T, E>(space: SpaceId, work: (row: SpaceRow) => Result<T, E>): Result<T, E | Refused<"no-space">> => {
    const row = spaces.find(space);
    return row === undefined ? NO_SPACE : work(row);
  };

  const group = groupCommit<DatedEnvelope, Appended, Failure>(async (envelopes) => {
    const planned = await write(() => ok(log.append(envelopes, quotas.log)));
    if (!planned.ok) return planned;
    for (const [space, { head }] of planned.value.grown) news.tell({ kind: "head", space, head });
    return ok(planned.value.answers);
  }, LARGEST_GROUP);

  return {
    create: (space, genesis, day) =>
      write(() => {
        const there = spaces.find(space);
        const outcome = chain.extend(there ?? spaces.add(space), 0, genesis, day);
        if (outcome === "over-quota") throw new RangeError("no chain holds so long a first entry");
        if (outcome === "not-next") return err({ kind: "taken" } as const);
        return ok(outcome === "extended" ? "created" : "there");
      }),
    erase: (space) => write(() => ok(spaces.remove(space))),

    append: (envelopes, day) => group.submit(envelopes.map((envelope) => ({ ...envelope, day }))),
    read: (space, after, limit, bytes = Number.POSITIVE_INFINITY) =>
      guarded(() => inSpace(space, (row) => ok(log.read(row, after, limit, bytes)))),
    places: (space, ops) =>
      guarded(() =>
        inSpace(space, (row) => {
          const places = ops.flatMap((op): readonly (readonly [OpId, Seq])[] => {
            const place = log.place(row, op);
            return place === undefined ? [] : [[op, place]];
          });
          return ok(new Map(places));
        }),
      ),
    head: (space) => guarded(() => inSpace(space, ({ head }) => ok(head))),
    logMark: (space, seq) => guarded(() => inSpace(space, (row) => ok(log.mark(row, seq)))),
    keepLogMark: (space, mark) => write(() => inSpace(space, (row) => ok(log.keepMark(row, mark)))),
    onNews: news.listen,

    extendChain: async (space, at, entry, day, effects = NOTHING) => {
      const extended = await write(() =>
        inSpace(space, (row): Result<Extended, Refused<ExtendRefusal>> => {
          const isNext = at === row.chainLength;
          if (isNext && !arriving.has(row.number, effects)) return err({ kind: "not-announced" });
          const outcome = chain.extend(row, at, entry, day);
          if (outcome === "there") return ok({ outcome, dropped: false });
          if (outcome !== "extended") return err({ kind: outcome });
          if (effects.lastDay !== undefined) {
            spaces.setLastDay(row.number, effects.lastDay);
            escrow.clear(row.number);
            subscribed.clear(row.number);
          }
          for (const device of effects.removes ?? []) subscribed.drop(row.number, device);
          return ok({ outcome, dropped: arriving.drop(row.number, effects.ends) });
        }),
      );
      if (!extended.ok) return extended;
      const { outcome, dropped } = extended.value;
      if (outcome === "extended") news.tell({ kind: "chain", space, length: at + 1 });
      if (dropped) news.tell({ kind: "announced", space });
      return ok(outcome);
    },
    chain: (space, from = 0) => guarded(() => inSpace(space, (row) => ok(chain.from(row, from)))),

    announce: async (space, device) => {
      const kept = await write(() => arriving.announce(space, device));
      if (!kept.ok) return kept;
      if (kept.value.isNew) news.tell({ kind: "announced", space });
      return ok(kept.value.ready);
    },
    announced: (space) => guarded(() => inSpace(space, ({ number }) => ok(announced.of(number)))),
    dropAnnounced: async (space, devices) => {
      const dropped = await write(() => inSpace(space, ({ number }) => ok(arriving.drop(number, devices))));
      if (!dropped.ok) return dropped;
      if (dropped.value) news.tell({ kind: "announced", space });
      return ok(undefined);
    },
    leaveNote: (note, now) => write(() => arriving.leaveNote(note, now)),
    notes: (place, now) => guarded(() => ok(notes.at(place, now))),
    putLocator: (id, locator) => write(() => arriving.putLocator(id, locator)),
    locator: (id) =>
      guarded(() => {
        const locator = locators.find(id);
        return locator === undefined ? err({ kind: "no-locator" } as const) : ok(locator);
      }),
    sweep: (minute, hour) =>
      write(() => {
        notes.sweep(minute);
        announced.sweep(hour);
        return ok(undefined);
      }),

    ...exchangesOn({ database, spaces, log, escrow, leaving, news, quotas, write, guarded, inSpace }),
    ...subscriptionsOn({ subscribed, spaces, leaving, write, guarded, inSpace }),

    putChunk: (space, chunk, day) => {
      const id = chunkIdOf(chunk);
      return write(() =>
        inSpace(space, (row) => {
          if (chunks.has(row, id)) return ok(id);
          if (row.chunkBytes + chunk.length > quotas.chunks) return err({ kind: "over-quota" } as const);
          chunks.put(row, id, chunk, day);
          return ok(id);
        }),
      );
    },
    chunk: (space, id) =>
      guarded(() =>
        inSpace(space, (row) => {
          const bytes = chunks.find(row, id);
          return bytes === undefined ? err({ kind: "no-chunk" } as const) : ok(bytes);
        }),
      ),
    missingChunks: (space, ids) => guarded(() => inSpace(space, (row) => ok(ids.filter((id) => !chunks.has(row, id))))),
    dropChunks: (space, ids) =>
      write(() =>
        inSpace(space, (row) => {
          for (const id of ids) chunks.drop(row, id);
          return ok(undefined);
        }),
      ),

    close: async () => {
      await group.drained();
      if (database.isOpen) database.close();
    },
  };
}
