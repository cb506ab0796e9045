/**
 * What the relay keeps: for each space the envelopes in the order in which they arrived, the entries of its membership
 * chain, and chunks of files; answers that wait for each other (`exchanges.ts`); where devices want to be told
 * (`subscriptions.ts`); and what devices need on their way into one (`arrivals.ts`). All of it is bytes to the relay; who may write them is decided above. What a promise has resolved
 * with would survive a power cut. Every adapter passes `store.acceptance.ts`.
 */
import type { DeviceId, OpId, Result, SpaceId } from "@counterpoint/kernel";
import type { Arrivals } from "./arrivals.ts";
import type { Day } from "./day.ts";
import type { Exchanges } from "./exchanges.ts";
import type { LogMark } from "./log-mark.ts";
import type { Subscriptions } from "./subscriptions.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Counts the envelopes of one space: 1, 2, 3, without a gap. 0 is before the first. */
export type Seq = number;

export interface Store extends Arrivals, Exchanges, Subscriptions {
  /** A space begins with the first entry of its chain. Again with the same entry is no mistake. */
  create(space: SpaceId, genesis: Bytes, day: Day): Outcome<"created" | "there", "taken">;
  /** Forgets all of a space. One that is not there is no mistake. */
  erase(space: SpaceId): Outcome<void>;

  /**
   * Each envelope has an answer of its own, in the order given: one that cannot be kept keeps no other from it. One
   * that was kept before, by the same id in the same space, answers with the place it has.
   */
  append(envelopes: readonly NewEnvelope[], day: Day): Outcome<readonly Appended[]>;
  /** Envelopes behind `after`, oldest first: at most `limit`, and of at most `bytes` in all, but the first in any case. */
  read(space: SpaceId, after: Seq, limit: number, bytes?: number): Outcome<readonly StoredEnvelope[], "no-space">;
  head(space: SpaceId): Outcome<Seq, "no-space">;
  /** The last mark that was kept at this place or before it; `BEFORE_ALL` where there is none. */
  logMark(space: SpaceId, seq: Seq): Outcome<LogMark, "no-space">;
  /** Where one is there already it stays: a log never becomes another one. Past the end of the log, as after it was emptied, none is kept. */
  keepLogMark(space: SpaceId, mark: LogMark): Outcome<void, "no-space">;
  /** The places of those of `ops` that are there. */
  places(space: SpaceId, ops: readonly OpId[]): Outcome<ReadonlyMap<OpId, Seq>, "no-space">;
  /**
   * Told of every append, every extension and every change of what is announced, at least once; those of other relays on
   * a database too, in the order in which they came to be.
   */
  onNews(listener: (news: News) => void): () => void;

  /**
   * Entry number `at` of the chain, the first being 0. "not-next": the chain has another entry there, or none before.
   * "not-announced": the device that it `needs` does not wait (any more).
   */
  extendChain(
    space: SpaceId,
    at: number,
    entry: Bytes,
    day: Day,
    effects?: EntryEffects,
  ): Outcome<"extended" | "there", "no-space" | ExtendRefusal>;
  /** From entry number `from` on. */
  chain(space: SpaceId, from?: number): Outcome<readonly Bytes[], "no-space">;

  /** Names a chunk by its SHA-256, in base64url. At most `CHUNK_BYTES`. */
  putChunk(space: SpaceId, chunk: Bytes, day: Day): Outcome<ChunkId, "no-space" | "over-quota">;
  chunk(space: SpaceId, id: ChunkId): Outcome<Bytes, "no-space" | "no-chunk">;
  /** Those of `ids` that are not there: what an interrupted upload has still to send. */
  missingChunks(space: SpaceId, ids: readonly ChunkId[]): Outcome<readonly ChunkId[], "no-space">;
  dropChunks(space: SpaceId, ids: readonly ChunkId[]): Outcome<void, "no-space">;

  close(): Promise<void>;
}

/** `refusal` lists what the caller can do something about; a failure may meet every call. */
export type Outcome<T, Refusal extends string = never> = Promise<Result<T, Refused<Refusal> | Failure>>;

export interface Refused<Refusal extends string> {
  readonly kind: Refusal;
}

export type Failure =
  /** This store was closed. */
  | { readonly kind: "closed" }
  /** The disk is full: nothing of the change was kept. */
  | { readonly kind: "full" }
  /** The database cannot be reached, or failed: try again later. `detail` is for the log and holds no data. */
  | { readonly kind: "unavailable"; readonly detail: string };

/** One envelope under the id by which it counts once. */
export interface Entry {
  readonly op: OpId;
  readonly bytes: Bytes;
}

export interface NewEnvelope extends Entry {
  readonly space: SpaceId;
  /** How long the chain was by which it was judged: where it has grown since, it has to be judged anew. */
  readonly chainLength: number;
  /** How many members had left by then; none where it is absent. */
  readonly leavers?: number;
}

export type ExtendRefusal = "not-next" | "over-quota" | "not-announced";

/** What a chain entry brings with it; done together with it. */
export interface EntryEffects {
  /** A device that has to be announced for it. */
  readonly needs: DeviceId | undefined;
  /** Announced devices that wait no more. */
  readonly ends: readonly DeviceId[];
  /** Devices that it takes out: none of them is told of anything any more. */
  readonly removes?: readonly DeviceId[];
  /** It ends the space: nothing waits any more for the other's answer, and after this day it is emptied. */
  readonly lastDay?: Day;
}

export interface StoredEnvelope extends Entry {
  readonly seq: Seq;
}

export type Appended =
  | { readonly kind: "kept"; readonly seq: Seq }
  | { readonly kind: "no-space" }
  | { readonly kind: "chain-moved" }
  | { readonly kind: "over-quota" };

export type News =
  /** The space's log reaches at least to `head`. */
  | { readonly kind: "head"; readonly space: SpaceId; readonly head: Seq }
  /** The space's chain has at least `length` entries. */
  | { readonly kind: "chain"; readonly space: SpaceId; readonly length: number }
  /** A member has left the space. Nobody in it is told. */
  | { readonly kind: "left"; readonly space: SpaceId }
  /** Another device is announced in the space, or one no more. */
  | { readonly kind: "announced"; readonly space: SpaceId }
  /** The line to the other relays was cut for a while: look at every head and chain anew. */
  | { readonly kind: "missed" };

/** SHA-256 of a chunk, 43 letters of base64url. */
export type ChunkId = string;
