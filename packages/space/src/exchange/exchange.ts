import { matchPlaces, readMatches, roundIdOf } from "@counterpoint/crypto";
import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { decodeReveal } from "@counterpoint/wire";
import { overOf } from "../link/ended.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import { incoming } from "../link/incoming.ts";
import { nothing, type Step, type Steps } from "../link/steps.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { KeptDeposit } from "./deposit-codec.ts";
import { keptDeposits } from "./kept-deposits.ts";
import { revealName } from "./names.ts";
import { openedWith } from "./opened.ts";
import { hoursAt, type Mark, type Own, type OwnState, ownOf, withOwn } from "./own.ts";
import type { Deposit, Exchange, PutIn, PutInError, Waiting } from "./port.ts";
import { putAnew, putIn } from "./put-in.ts";
import { takeRounds } from "./take-rounds.ts";

export function exchangeOf(ground: Ground, steps: Steps): Exchange {
  const first = (): Held["keys"]["epochs"][number] => {
    const secret = steps.held().keys.epochs[0];
    if (secret === undefined) throw new RangeError("a keyring has at least one epoch");
    return secret;
  };
  const settle = (round: RoundId, version: number, state: OwnState) =>
    steps.take<void>(async (held) => {
      const own = ownOf(held.state.rounds, round);
      if (own === undefined || own.last.version !== version) return nothing(held, undefined);
      const sent = state === "sent" ? own.last : own.sent;
      const rounds = withOwn(held.state.rounds, { ...own, state, sent });
      return ok({ next: { ...held, state: { ...held.state, rounds } }, change: {}, value: undefined });
    });
  /** `replace` has what was put in for the round, and says what comes in its place and for which hour. */
  const put = async (
    round: RoundId,
    replace: (was: KeptDeposit | undefined) => Replacing,
    { above = 0, ...mark }: Mark & { readonly above?: number },
  ) => {
    const step = await steps.take<Result<Deposit, PutInError>>(async (held) => {
      const opened = await openedWith(ground, round);
      if (!opened.ok) return opened;
      if (opened.value !== undefined) return nothing(held, err({ kind: "opened" }));
      const kept = await keptDeposits(ground, held.state.rounds);
      if (!kept.ok) return kept;
      const { what, opensAt } = replace(kept.value.find(({ deposit }) => deposit.round === round));
      const version = Math.max(ownOf(held.state.rounds, round)?.last.version ?? 0, above) + 1;
      return putIn(ground, held, { round, version, opensAt }, what, mark);
    });
    return step.ok ? step.value : step;
  };
  return {
    roundOf: (key) => roundIdOf(first(), key),
    putIn: (round, what, { opensAt, ...mark }) => put(round, () => ({ what, opensAt }), mark),
    fill: async (round, what, { opensAt }) => {
      const filled = await steps.take<Result<Deposit | undefined, PutInError>>(async (held) => {
        if (ownOf(held.state.rounds, round) !== undefined) return nothing(held, ok(undefined));
        const opened = await openedWith(ground, round);
        if (!opened.ok) return opened;
        if (opened.value !== undefined) return nothing(held, err({ kind: "opened" }));
        return putIn(ground, held, { round, version: 1, opensAt }, what);
      });
      return filled.ok ? filled.value : filled;
    },
    takeBack: (round) => put(round, (was) => withNothing(was, hoursAt(ground.clock.now()) + 1), { back: true }),
    anew: async (rounds) => {
      const put = await steps.take((held) => putAnew(ground, held, rounds));
      return put.ok ? put.value : put;
    },
    again: async (round, version, by) => {
      const put = await steps.take<Result<Deposit | undefined, PutInError>>(async (held) => {
        const kept = await keptDeposits(ground, held.state.rounds);
        if (!kept.ok) return kept;
        const one = kept.value.find(({ deposit }) => deposit.round === round && deposit.version === version);
        const own = ownOf(held.state.rounds, round);
        // The relay had this once: what it has now came after it, and may be a taking back.
        const isOld = own?.anew === true || own?.sent?.version === version;
        const mark: Mark = own?.back === true ? { back: true } : {};
        const stays = mark.back === undefined && saysNothing(one?.what);
        if (one === undefined || isOld || stays) return nothing(held, ok(undefined));
        return putIn(ground, held, { round, version: version + by, opensAt: one.deposit.opensAt }, one.what, mark);
      });
      return put.ok ? put.value : put;
    },
    unsent: () => steps.take((held) => unsent(ground, held)),
    sent: (round, version) => settle(round, version, "sent"),
    refused: (round, version) => settle(round, version, "refused"),
    wouldOpen: (entries) => steps.take((held) => wouldOpen(ground, held, entries)),
    waiting: () => steps.held().state.rounds.flatMap(waitingOf),
    matches: async (round, items, own) => {
      const value = await ground.storage.value(revealName(round));
      if (!value.ok) return value;
      const reveal = value.value instanceof Uint8Array ? decodeReveal(value.value) : undefined;
      if (reveal === undefined || !reveal.ok) return ok(undefined);
      const kept = await keptDeposits(ground, steps.held().state.rounds);
      if (!kept.ok) return kept;
      // Whatever became of the list since, what was put in was put in for these.
      const put = kept.value.find(({ deposit }) => deposit.round === round)?.what;
      const named = put?.kind === "choices" ? put.items : items;
      // Where nothing was marked here, what agrees is what another own device has put in.
      const chosen = put?.kind === "choices" && put.choices.size > 0 ? put.choices : own;
      const places = await matchPlaces(first(), round, named);
      if (places.length !== reveal.value.tokens) return err({ kind: "not-agreed" });
      const matches = readMatches(places, reveal.value.agreeing, chosen);
      return matches.ok ? matches : err({ kind: matches.error });
    },
  };
}

interface Replacing {
  readonly what: PutIn;
  readonly opensAt: number;
}

/** Of the same form, so that nobody sees what was taken back: of marks, as many that say nothing. */
function withNothing(was: KeptDeposit | undefined, next: number): Replacing {
  const opensAt = was?.deposit.opensAt ?? next;
  if (was?.what.kind !== "choices") return { what: { kind: "dummy" }, opensAt };
  return { what: { ...was.what, choices: new Map() }, opensAt };
}

const saysNothing = (what: PutIn | undefined): boolean =>
  what?.kind === "dummy" || (what?.kind === "choices" && what.choices.size === 0);

const waitingOf = ({ round, last: { version, what }, state }: Own): readonly Waiting[] =>
  state === "opened" ? [] : [{ round, version, what, state }];

async function unsent(ground: Ground, held: Held): Promise<Result<Step<readonly Deposit[]>, StorageError>> {
  if (overOf(held) !== null) return nothing(held, []);
  const now = hoursAt(ground.clock.now());
  const due = held.state.rounds.filter(({ until, state }) => until >= now && state === "unsent");
  const kept = await keptDeposits(ground, due);
  if (!kept.ok) return kept;
  return nothing(
    held,
    kept.value.map(({ deposit }) => deposit),
  );
}

async function wouldOpen(
  ground: Ground,
  held: Held,
  entries: readonly Bytes[],
): Promise<Result<Step<boolean>, StorageError>> {
  const came = await Promise.all(entries.map((bytes) => incoming(bytes, null)));
  const taken = await takeRounds(ground, held, came);
  return taken.ok ? nothing(held, taken.value.journal.length > 0) : taken;
}
