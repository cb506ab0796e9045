/**
 * What the relay keeps: for each space the envelopes in the order in which they arrived, the entries of its membership
 * chain, sealed answers that wait for each other, and chunks of files; and what devices need on their way into one
 * (`arrivals.ts`). All of it is bytes to the relay; who may write them is decided above. What a promise has resolved with would survive a power cut. Every adapter passes
 * `store.acceptance.ts`.
 */
import type { DeviceId, Member, OpId, Result, RoundId, SpaceId } from "@counterpoint/kernel";
import type { Arrivals } from "./arrivals.ts";
import type { Day } from "./day.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Counts the envelopes of one space: 1, 2, 3, without a gap. 0 is before the first. */
export type Seq = number;

export interface Store extends Arrivals {
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
    announced?: AnnouncedUse,
  ): Outcome<"extended" | "there", "no-space" | ExtendRefusal>;
  /** From entry number `from` on. */
  chain(space: SpaceId, from?: number): Outcome<readonly Bytes[], "no-space">;

  /** A higher version takes the place of a lower one, until the round is released. */
  deposit(deposit: Deposit, day: Day): Outcome<{ readonly full: boolean }, DepositRefusal>;
  /** Destroys the share; the version it is done under is spent. */
  withdraw(slot: Slot, version: number, day: Day): Outcome<void, Exclude<DepositRefusal, "over-quota">>;
  /**
   * Appends both records and what `reveal` makes of both shares, and forgets the shares, all at once or not at all. Again
   * is no mistake: it answers with the place of the reveal.
   */
  release(
    space: SpaceId,
    round: RoundId,
    reveal: (a: Share, b: Share) => Entry,
    day: Day,
  ): Outcome<Seq, "no-space" | "not-full">;

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
}

export type ExtendRefusal = "not-next" | "over-quota" | "not-announced";

/** What a chain entry means for announced devices; done together with it. */
export interface AnnouncedUse {
  readonly needs: DeviceId | undefined;
  /** They wait no more. */
  readonly ends: readonly DeviceId[];
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
  /** Another device is announced in the space, or one no more. */
  | { readonly kind: "announced"; readonly space: SpaceId }
  /** The line to the other relays was cut for a while: look at every head and chain anew. */
  | { readonly kind: "missed" };

/** Where one member's sealed answer to one round waits. */
export interface Slot {
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly member: Member;
}

export interface Deposit extends Slot {
  /** Whole, from 1. */
  readonly version: number;
  /** The public record, which enters the log together with the reveal and not before (so that waiting does not show). */
  readonly record: Entry;
  /** The relay's share of the key, 32 bytes. It alone opens nothing. */
  readonly share: Bytes;
}

export interface Share {
  readonly version: number;
  readonly share: Bytes;
}

/** "stale": this version is not higher than one that was there. */
export type DepositRefusal = "no-space" | "over-quota" | "stale" | "released";

/** SHA-256 of a chunk, 43 letters of base64url. */
export type ChunkId = string;
