import { err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { fold, type Membership, replay } from "@counterpoint/membership";
import type { Bytes, Failure, Refused, Store } from "../store/port.ts";
import { ownChecks } from "./checks.ts";

export type ChainError = Refused<"no-space"> | Failure;

/** What a chain comes to, and what the relay alone knows: who has left without a word. */
export interface Standing extends Membership {
  readonly left: ReadonlySet<Member>;
}

/** What the chains of spaces come to, kept in memory for those that were asked for last. */
export interface Chains {
  /** As it is now: what has grown since, here or at another relay, is read and folded first. */
  of(space: SpaceId): Promise<Result<Standing, ChainError>>;
  /** The same where nothing has to be read for it. */
  atHand(space: SpaceId): Standing | undefined;
  /** This relay has kept an entry, and the chain comes to this. */
  grown(space: SpaceId, state: Standing): void;
  /** The chain is longer than that, or somebody has left, whatever was heard of it: where no more is at hand it is read anew. */
  doubt(space: SpaceId, length: number): void;
  close(): void;
}

/** Some 6 kB each. */
const MOST = 8192;

export function createChains(store: Store, most: number = MOST): Chains {
  const known = new Map<SpaceId, Standing>();
  /** How long chains are said to be, where that is more than is known. */
  const heard = new Map<SpaceId, number>();
  const reading = new Map<SpaceId, Promise<Result<void, ChainError>>>();
  /** Counts up when news may have been missed: what was read before is then worth nothing. */
  let age = 0;

  const keep = (space: SpaceId, state: Standing): void => {
    const before = known.get(space) ?? state;
    const longer = before.steps.length > state.steps.length ? before : state;
    known.delete(space);
    // Nobody comes back, so whoever is known to have left has.
    known.set(space, { ...longer, left: new Set([...state.left, ...before.left]) });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
  };

  const read = async (space: SpaceId): Promise<Result<void, ChainError>> => {
    const [began, before] = [age, known.get(space)];
    // What is heard from now on may not be in what is read.
    heard.delete(space);
    const entries = await store.chain(space, before?.steps.length);
    if (!entries.ok) return entries;
    const left = await store.leavers(space);
    if (!left.ok) return left;
    const state = await foldAll(space, before, entries.value);
    if (!state.ok) return state;
    if (began === age) keep(space, { ...state.value, left: new Set(left.value) });
    return ok(undefined);
  };

  const atHand = (space: SpaceId): Standing | undefined => {
    const state = known.get(space);
    return state === undefined || reading.has(space) || state.steps.length < (heard.get(space) ?? 0)
      ? undefined
      : state;
  };

  const hear = (space: SpaceId, length: number): void => {
    if (!known.has(space) && !reading.has(space)) return;
    heard.set(space, Math.max(length, heard.get(space) ?? 0));
  };

  const stop = store.onNews((news) => {
    if (news.kind === "missed") {
      age++;
      known.clear();
      heard.clear();
    }
    if (news.kind === "chain") hear(news.space, news.length);
    if (news.kind === "left") hear(news.space, Number.POSITIVE_INFINITY);
  });

  return {
    atHand,
    of: async (space) => {
      for (;;) {
        const state = atHand(space);
        if (state !== undefined) return ok(state);
        const under = reading.get(space) ?? read(space).finally(() => reading.delete(space));
        reading.set(space, under);
        const done = await under;
        if (!done.ok) return err(done.error);
      }
    },
    grown: keep,
    doubt: (space, length) => hear(space, length + 1),
    close: stop,
  };
}

async function foldAll(
  space: SpaceId,
  before: Membership | undefined,
  entries: readonly Bytes[],
): Promise<Result<Membership, Failure>> {
  if (before === undefined) {
    const state = await replay(entries, space, ownChecks);
    return state.ok ? state : damaged(state.error.why);
  }
  let state = before;
  for (const entry of entries) {
    const folded = await fold(state, entry, ownChecks);
    if (!folded.ok) return damaged(folded.error);
    state = folded.value.state;
  }
  return ok(state);
}

/** Only a database that somebody has changed holds such a chain: the other spaces go on. */
const damaged = (why: string): Result<never, Failure> =>
  err({ kind: "unavailable", detail: `a chain that was kept cannot be followed: ${why}` });
