/** What the store keeps of answers that wait for each other, and of members who have left. */
import type { Member, RoundId, SpaceId } from "@counterpoint/kernel";
import type { Day } from "./day.ts";
import type { Hour } from "./hour.ts";
import type { Bytes, Entry, Outcome } from "./port.ts";

export interface Exchanges {
  /**
   * A higher version takes the place of a lower one, until the round is opened. What the other member has put in, or has
   * not, plays no part in the answer, nor in what is done for it. "chain-moved": as for envelopes, and where the member has
   * left.
   */
  deposit(deposit: Deposit, day: Day): Outcome<void, DepositRefusal>;

  /**
   * Opens a round that both want opened at once, if it can be: appends both records, where there are any, and what `reveal`
   * makes of it, and forgets shares and tokens, all of it or nothing. Asked for by the member of `slot`; where it opens
   * nothing, the same is done whether the other has put something in or not.
   */
  openNow(slot: Slot, day: Day, reveal: WriteReveal): Outcome<void>;
  /**
   * Opens in the same way every round that can be at `hour`. Once for each hour, whoever asks: so nobody can tell from the
   * moment of a reveal when the second deposit came. "more": some are left, ask again.
   */
  openDue(hour: Hour, day: Day, reveal: WriteReveal): Outcome<"more" | "done">;
  /** Forgets what has waited too long at `hour`, and empties spaces whose last day was before `day`. */
  lapse(hour: Hour, day: Day): Outcome<void>;

  /**
   * What of this member waits is gone, and nothing of theirs is taken any more. When all of `members` have left, the space
   * is emptied: nothing but its chain stays, so that nobody begins it anew. Again is no mistake.
   */
  leave(space: SpaceId, member: Member, members: readonly Member[], day: Day): Outcome<void, "no-space">;
  leavers(space: SpaceId): Outcome<readonly Member[], "no-space">;
}

/** Where one member's part in one round waits. */
export interface Slot {
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly member: Member;
}

export interface Deposit extends Slot, Offered {
  /** How long the chain was by which it was judged. */
  readonly chainLength: number;
}

export interface Offered extends Secret {
  /** Whole, from 1. */
  readonly version: number;
  /** The public record, which enters the log together with the reveal and not before. Absent where things are only matched. */
  readonly record: Entry | undefined;
}

/** What no backup holds. */
export interface Secret {
  /** From this hour on; `TOGETHER_NOW`, once the other says so too. */
  readonly opens: Hour;
  /** `TOKEN_BYTES` each. A round opens only where both have put in as many, and one of them is the same at its place. */
  readonly tokens: Bytes;
  /** The relay's share of the key, which opens nothing by itself. Empty where there is no record. */
  readonly share: Bytes;
}

/** What both have put in comes to: what the reveal says. */
export interface Opened {
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly versions: Readonly<Record<Member, number>>;
  readonly shares: Readonly<Record<Member, Bytes>> | null;
  readonly tokens: number;
  /** Places of tokens, from 0 and rising. */
  readonly agreeing: readonly number[];
}

export type WriteReveal = (opened: Opened) => Entry;

/** "stale": this version is not higher than one that was there. "released": the round was opened. */
export type DepositRefusal = "no-space" | "over-quota" | "stale" | "released" | "chain-moved";

export const MEMBERS: readonly Member[] = ["a", "b"];

/** As a row names it. */
export function memberOf(name: unknown): Member {
  const member = MEMBERS.find((one) => one === name);
  if (member === undefined) throw new TypeError("no table takes another member");
  return member;
}

export const TOKEN_BYTES = 32;

/** Rounds that open in one transaction, at most: others have to write as well. */
export const MOST_OPENED = 64;
