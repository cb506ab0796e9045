import type { Choices, Degree } from "@counterpoint/crypto";
import type { Result, RoundId } from "@counterpoint/kernel";
import type { Batch } from "@counterpoint/records";
import type { Bytes, StorageError } from "../storage/port.ts";

/** What two people put in before either sees what the other did. One device's side of it. */
export interface Exchange {
  /** The id of the round that is about `key`: both work out the same. */
  roundOf(key: string): Promise<RoundId>;
  /**
   * Seals it and keeps it for the relay, in the place of what was put in for the round before. It is on the disk when this
   * resolves. Everything put in has the same form, whatever it says.
   */
  putIn(round: RoundId, what: PutIn, when: When): Promise<Result<Deposit, PutInError>>;
  /**
   * The same where nothing of this device lies there, and undefined where something does: looked at in the very write, so
   * that no answer is lost which another tab, or the person's own hand, has put in since somebody looked.
   */
  fill(round: RoundId, what: PutIn, when: Pick<When, "opensAt">): Promise<Result<Deposit | undefined, PutInError>>;
  /** What the relay does not have yet, oldest first: the same bytes until it has. */
  unsent(): Promise<Result<readonly Deposit[], StorageError>>;
  /** The relay has it. It is kept here, sealed, until the round has opened or is over: the relay may lose it. */
  sent(round: RoundId, version: number): Promise<Result<void, StorageError>>;
  /**
   * The same answer or choices once more, `by` further up, above what the relay has of another own device. Undefined for a dummy, and for
   * choices of nothing: they never take the place of what somebody has said, unless by `takeBack`. Also for what the relay has
   * had before and is only given once more: what it has instead was put in after it.
   */
  again(round: RoundId, version: number, by: number): Promise<Result<Deposit | undefined, PutInError>>;
  /**
   * What the relay has of this device, in the same words and of the same length, for another hour (what was to open at once still does): so that what is put in
   * on a schedule does not say where something has changed. Rounds of which the relay has nothing of it are passed over.
   */
  anew(rounds: readonly Anew[]): Promise<Result<readonly Deposit[], PutInError>>;
  /**
   * A dummy in the place of what was put in, for the same hour: to whoever looks, it is an answer that was changed. There
   * need be nothing. Until the relay has it, it goes above whatever another device of this person has put in.
   */
  takeBack(round: RoundId): Promise<Result<Deposit, PutInError>>;
  /** The relay will not have it: there is something of another own device, or the time of the round is over. */
  refused(round: RoundId, version: number): Promise<Result<void, StorageError>>;
  /** Whether these, taken in here, would open a round; nothing is taken in. */
  wouldOpen(entries: readonly Bytes[]): Promise<Result<boolean, StorageError>>;
  /** What was put in here for rounds that have not opened. */
  waiting(): readonly Waiting[];
  /**
   * What both hold, of a round that is over; undefined while it is not. Read by what was put in here; on another device of
   * the same person, which has marked nothing, by `items` and `own`.
   */
  matches(round: RoundId, items: readonly string[], own: Choices): Promise<Result<Matches | undefined, MatchesError>>;
}

export type Matches = ReadonlyMap<string, Degree>;

export type MatchesError =
  | StorageError
  /** It names what was not put in here: the relay is not right. */
  | { readonly kind: "not-agreed" };

export type PutIn =
  /** `subject`: what was answered, in the very words. `batch` is a batch of this device (`space.compose`). */
  | { readonly kind: "answer"; readonly subject: string; readonly batch: Batch }
  /**
   * No answer: looks like one to everybody, and opens nothing. By `putIn` it takes the place of what was put in before, so
   * on a schedule it goes in by `fill`.
   */
  | { readonly kind: "dummy" }
  /** The relay holds the two against each other once: what has not opened is put in anew (`again`) for another time. */
  | { readonly kind: "choices"; readonly items: readonly string[]; readonly choices: Choices };

export interface Anew {
  readonly round: RoundId;
  /** Hours since 1970. */
  readonly opensAt: number;
}

export interface When {
  /** Hours since 1970; 0 for at once. */
  readonly opensAt: number;
  /** Another device of this person has put in this version already: this one is greater. */
  readonly above?: number;
  /** It says nothing, and takes back what was there, as `takeBack` does where there is a form for it here already. */
  readonly back?: true;
}

export type PutInError =
  | StorageError
  /** Both have seen it. */
  | { readonly kind: "opened" }
  | { readonly kind: "too-long" }
  /** As `standing().mayWrite`. */
  | { readonly kind: "may-not-write" };

/** As it goes to the relay. */
export interface Deposit {
  readonly round: RoundId;
  readonly version: number;
  readonly opensAt: number;
  readonly tokens: readonly Bytes[];
  /** Null for choices, where there is nothing to open. */
  readonly sealed: { readonly record: Bytes; readonly share: Bytes } | null;
}

export interface Waiting {
  readonly round: RoundId;
  readonly version: number;
  readonly what: "answer" | "dummy" | "choices";
  readonly state: "unsent" | "sent" | "refused";
}
