/** Answers that wait and members who leave, as plainly as they can be said: part of the twin in `memory.ts`. */
import { err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Day } from "./day.ts";
import {
  type Deposit,
  type DepositRefusal,
  type Offered,
  type Slot,
  TOKEN_BYTES,
  type WriteReveal,
} from "./exchanges.ts";
import { type Hour, lapseOf } from "./hour.ts";
import { DEPOSIT_BYTES, type Quotas } from "./limits.ts";
import type { Bytes, Entry, Refused } from "./port.ts";

interface Kept extends Slot {
  readonly version: number;
  readonly until: Hour;
  readonly offered: Offered;
}

export interface MemoryExchanges {
  deposit(deposit: Deposit, logBytes: number, day: Day): Result<void, Refused<DepositRefusal>>;
  /** Of one space or of all. `append` says whether it kept the entries: all of them or none. */
  open(hour: Hour, reveal: WriteReveal, append: Append, only?: Omit<Slot, "member">): void;
  /** Whether it has been asked for this hour before. */
  isTurned(hour: Hour): boolean;
  lapse(hour: Hour): void;
  clear(space: SpaceId, member?: Member): void;
  forget(space: SpaceId): void;
}

type Append = (space: SpaceId, entries: readonly Entry[]) => boolean;

export function memoryExchanges(quotas: Quotas): MemoryExchanges {
  let all: readonly Kept[] = [];
  let spent: readonly Offered[] = [];
  let released: readonly Omit<Slot, "member">[] = [];
  let turned: Hour | undefined;

  const isReleased = ({ space, round }: Omit<Slot, "member">) =>
    released.some((one) => one.space === space && one.round === round);
  const at = (slot: Slot): Kept | undefined => all.find((kept) => isSame(kept, slot));
  const others = (slot: Slot): readonly Kept[] => all.filter((kept) => !isSame(kept, slot));
  const room = (slot: Slot): number =>
    quotas.waiting -
    others(slot)
      .filter(({ space, member }) => space === slot.space && member === slot.member)
      .reduce((sum, { offered }) => sum + sizeOf(offered), 0);

  return {
    deposit: (deposit, logBytes, day) => {
      const before = at(deposit);
      if (isReleased(deposit)) return err({ kind: "released" });
      if (before !== undefined && deposit.version < before.version) return err({ kind: "stale" });
      if (before?.version === deposit.version) return isEqual(before.offered, deposit) ? ok(undefined) : STALE;
      const bytes = sizeOf(deposit);
      if (logBytes + bytes > quotas.log || bytes > room(deposit)) return err({ kind: "over-quota" });
      const { space, round, member, version, opens } = deposit;
      all = [...others(deposit), { space, round, member, version, until: lapseOf(opens, day), offered: deposit }];
      return ok(undefined);
    },
    open: (hour, reveal, append, only) => {
      for (const { space, round, offered: a, ...one } of all) {
        const isAsked = only === undefined || (only.space === space && only.round === round);
        const b = at({ space, round, member: "b" })?.offered;
        if (one.member !== "a" || !isAsked || b === undefined) continue;
        const isOfOneKind = (a.record === undefined) === (b.record === undefined);
        const isSpent = spent.includes(a) || spent.includes(b);
        if (Math.max(a.opens, b.opens) > hour || !isOfOneKind || isSpent) continue;
        const agreeing = agreeingPlaces(a.tokens, b.tokens);
        if (agreeing.length === 0 && a.record === undefined) spent = [...spent, a, b];
        if (agreeing.length === 0) continue;
        const entry = reveal({
          ...{ space, round, agreeing, tokens: a.tokens.length / TOKEN_BYTES },
          versions: { a: a.version, b: b.version },
          shares: a.record === undefined ? null : { a: a.share, b: b.share },
        });
        const entries = [a.record, b.record, entry].filter((some) => some !== undefined);
        if (!append(space, entries)) continue;
        released = [...released, { space, round }];
        all = all.filter((kept) => kept.space !== space || kept.round !== round);
      }
    },
    isTurned: (hour) => {
      const isAgain = turned === hour;
      turned = hour;
      return isAgain;
    },
    lapse: (hour) => {
      all = all.filter(({ until }) => until > hour);
    },
    clear: (space, member) => {
      all = all.filter((kept) => kept.space !== space || (member !== undefined && kept.member !== member));
    },
    forget: (space) => {
      all = all.filter((kept) => kept.space !== space);
      released = released.filter((round) => round.space !== space);
    },
  };
}

const STALE = err({ kind: "stale" } as const);

const isSame = (one: Slot, other: Slot): boolean =>
  one.space === other.space && one.round === other.round && one.member === other.member;

const sizeOf = ({ record, tokens }: Offered): number => (record?.bytes.length ?? 0) + tokens.length + DEPOSIT_BYTES;

const isEqual = (one: Offered, other: Offered): boolean => shown(one) === shown(other);

const shown = ({ record, opens, tokens, share }: Offered): string =>
  JSON.stringify([record?.op, ...[record?.bytes ?? [], tokens, share].map((bytes) => [...bytes]), opens]);

function agreeingPlaces(one: Bytes, other: Bytes): readonly number[] {
  if (one.length !== other.length) return [];
  const at = (bytes: Bytes, place: number) => String(bytes.slice(place * TOKEN_BYTES, (place + 1) * TOKEN_BYTES));
  const places = [...Array(one.length / TOKEN_BYTES).keys()];
  return places.filter((place) => at(one, place) === at(other, place));
}
