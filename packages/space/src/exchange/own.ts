/** What this device has put in for rounds that have not opened. Pure; it lies sealed with how far the devices are in step. */
import type { RoundId } from "@counterpoint/kernel";

export interface Own {
  readonly round: RoundId;
  /** What was put in last. The next has a greater version. */
  readonly last: Put;
  readonly state: OwnState;
  /** The last that the relay has said to have: nothing older is opened. */
  readonly sent: Put | null;
  /** What was put in last says the same as before: it never goes above what another own device has put in. */
  readonly anew?: true | undefined;
  /** It takes back what was there: until the relay has it, it goes above whatever another own device has put in. */
  readonly back?: true | undefined;
  /** Hours since 1970: from then on nobody opens it any more. */
  readonly until: number;
}

/** How what is put in stands to what was there. */
export type Mark = Pick<Own, "anew" | "back">;

export interface Put {
  readonly version: number;
  readonly what: PutKind;
  /** Of the record; null where there is none. */
  readonly hash: string | null;
}

export const PUT_KINDS = ["answer", "dummy", "choices"] as const;

export type PutKind = (typeof PUT_KINDS)[number];

/** The relay has it, or will not have it. Of choices it is remembered what they were about, also once they have opened. */
export const OWN_STATES = ["unsent", "sent", "refused", "opened"] as const;

export type OwnState = (typeof OWN_STATES)[number];

/** A round that has not opened is erased by then, and a little longer. */
const KEPT_HOURS = 8 * 24;

export const hoursAt = (ms: number): number => Math.floor(ms / 3_600_000);

export const lastHour = (now: number, opensAt: number): number => Math.max(now, opensAt) + KEPT_HOURS;

export const ownOf = (rounds: readonly Own[], round: RoundId): Own | undefined =>
  rounds.find((own) => own.round === round);

export const withOwn = (rounds: readonly Own[], own: Own): readonly Own[] => [
  ...rounds.filter(({ round }) => round !== own.round),
  own,
];

export const withoutRounds = (rounds: readonly Own[], gone: ReadonlySet<RoundId>): readonly Own[] =>
  gone.size === 0 ? rounds : rounds.filter(({ round }) => !gone.has(round));

/** What was opened waits no longer. */
export const withOpened = (rounds: readonly Own[], opened: ReadonlySet<RoundId>): readonly Own[] =>
  rounds.flatMap((own): readonly Own[] => {
    if (!opened.has(own.round)) return [own];
    return own.last.what === "choices" ? [{ ...own, state: "opened", until: Number.MAX_SAFE_INTEGER }] : [];
  });

/** A relay that has lost something is given it once more. */
export const toSendAgain = (rounds: readonly Own[]): readonly Own[] =>
  rounds.map((own) => (own.state === "sent" ? { ...own, state: "unsent" } : own));

/**
 * Whether a relay that does what it says may open this as the own part of a round. It may not have heard of what was put in
 * since, and another own device may have put in more; what it has said to have holds against all before it.
 */
export function mayOpen(own: Own | undefined, opened: Put): boolean {
  if (own === undefined) return true;
  const { last, sent } = own;
  const isKnownAs = (put: Put): boolean => put.version === opened.version && put.hash === opened.hash;
  const known = [last, ...(sent === null ? [] : [sent])].find(isKnownAs);
  if (known !== undefined && known.what !== opened.what) return false;
  return sent === null || opened.version > sent.version || isKnownAs(sent);
}

/** Those that nobody opens any more. */
export const expired = (rounds: readonly Own[], now: number): readonly RoundId[] =>
  rounds.filter(({ until }) => until < now).map(({ round }) => round);
