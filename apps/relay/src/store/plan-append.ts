import type { OpId, SpaceId } from "@counterpoint/kernel";
import type { Day } from "./day.ts";
import type { Appended, NewEnvelope, Seq, StoredEnvelope } from "./port.ts";

export interface DatedEnvelope extends NewEnvelope {
  readonly day: Day;
}

export interface LogState {
  readonly head: Seq;
  /** What counts towards the quota: the log and its chain. What waits for the other is counted apart. */
  readonly bytes: number;
}

/** A log as it is held, with the length of the chain, and the number of leavers, by which envelopes have to have been judged. */
export interface HeldLog extends LogState {
  readonly chainLength: number;
  readonly leavers: number;
}

export interface AppendPlan {
  /** In the order of the envelopes. */
  readonly answers: readonly Appended[];
  readonly rows: readonly (StoredEnvelope & DatedEnvelope)[];
  /** The spaces that grew, as they are afterwards. */
  readonly grown: ReadonlyMap<SpaceId, LogState>;
}

/** Names an envelope among those of all spaces. */
export const placeOf = (space: SpaceId, op: OpId): string => `${space} ${op}`;

/**
 * Decides what a group of appends comes to, given the logs as they are (and held so by the caller's transaction) and
 * the places of those envelopes that are there already. Of two with the same id in one group the first counts.
 */
export function planAppend(
  envelopes: readonly DatedEnvelope[],
  logs: ReadonlyMap<SpaceId, HeldLog>,
  there: ReadonlyMap<string, Seq>,
  quota: number,
): AppendPlan {
  const known = new Map(there);
  const grown = new Map<SpaceId, LogState>();
  const rows: (StoredEnvelope & DatedEnvelope)[] = [];
  const answer = (envelope: DatedEnvelope): Appended => {
    const held = logs.get(envelope.space);
    if (held === undefined) return { kind: "no-space" };
    const place = placeOf(envelope.space, envelope.op);
    const before = known.get(place);
    if (before !== undefined) return { kind: "kept", seq: before };
    if (envelope.chainLength !== held.chainLength) return { kind: "chain-moved" };
    if ((envelope.leavers ?? 0) !== held.leavers) return { kind: "chain-moved" };
    const log = grown.get(envelope.space) ?? held;
    const bytes = log.bytes + envelope.bytes.length;
    if (bytes > quota) return { kind: "over-quota" };
    const seq = log.head + 1;
    grown.set(envelope.space, { head: seq, bytes });
    known.set(place, seq);
    rows.push({ ...envelope, seq });
    return { kind: "kept", seq };
  };
  return { answers: envelopes.map(answer), rows, grown };
}
