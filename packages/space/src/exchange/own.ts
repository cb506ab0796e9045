/** What this device has put in for rounds that have not opened. Pure; it lies sealed with how far the devices are in step. */
import type { RoundId } from "@counterpoint/kernel";

export interface Own {
  readonly round: RoundId;
  /** The next is greater. */
  readonly version: number;
  readonly what: "answer" | "dummy" | "choices";
  /** Of the record; null where there is none. */
  readonly hash: string | null;
  /** Hours since 1970: from then on nobody opens it any more. */
  readonly until: number;
  /** The relay has it, or will not have it: then it is put in anew, with a greater version, or its time is over. */
  readonly state: OwnState;
}

export const OWN_STATES = ["unsent", "sent", "refused"] as const;

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

/** Another own device may have put in a later one; an older one, or what is no answer, was never to be opened. */
export const isTheLast = (own: Own | undefined, opened: Pick<Own, "version" | "what" | "hash">): boolean =>
  own === undefined ||
  opened.version > own.version ||
  (own.what === opened.what && own.version === opened.version && own.hash === opened.hash);

/** Those that nobody opens any more. */
export const expired = (rounds: readonly Own[], now: number): readonly RoundId[] =>
  rounds.filter(({ until }) => until < now).map(({ round }) => round);
