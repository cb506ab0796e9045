import { err, ok, type Result, toHex } from "@counterpoint/kernel";
import { hashOfEnvelope } from "../envelope.ts";
import { canWrite } from "../link/can-write.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import { nothing, type Step } from "../link/steps.ts";
import type { StorageError } from "../storage/port.ts";
import type { KeptDeposit } from "./deposit-codec.ts";
import { keep, keptDeposits } from "./kept-deposits.ts";
import { lengthOf, withLength } from "./lengths.ts";
import { makeDeposit, type Place } from "./make-deposit.ts";
import { expired, hoursAt, lastHour, type Mark, type Own, ownOf, withOwn, withoutRounds } from "./own.ts";
import type { Anew, Deposit, PutIn, PutInError } from "./port.ts";

/** What is put in, and what is kept for it. */
interface Put {
  readonly held: Held;
  readonly kept: readonly KeptDeposit[];
}

/** In the place of what was put in for the round before. */
export async function putIn(
  ground: Ground,
  held: Held,
  place: Place,
  what: PutIn,
  mark: Mark = {},
): Promise<Result<Step<Result<Deposit, PutInError>>, StorageError>> {
  const kept = await keptDeposits(ground, held.state.rounds);
  if (!kept.ok) return kept;
  const added = await add(ground, { held, kept: kept.value }, place, what, mark);
  if (!added.ok) return nothing(held, added);
  return ok({ ...(await written(ground, added.value)), value: ok(added.value.made) });
}

/** Once more what the relay has of this device, all in one write. */
export async function putAnew(
  ground: Ground,
  held: Held,
  rounds: readonly Anew[],
): Promise<Result<Step<Result<readonly Deposit[], PutInError>>, StorageError>> {
  const kept = await keptDeposits(ground, held.state.rounds);
  if (!kept.ok) return kept;
  let put: Put = { held, kept: kept.value };
  const made: Deposit[] = [];
  for (const { round, opensAt } of rounds) {
    const own = ownOf(put.held.state.rounds, round);
    const was = put.kept.find(({ deposit }) => deposit.round === round);
    if (own?.state !== "sent" || was === undefined) continue;
    // What was to open at once still does: the relay has seen that, and the later of the two hours counts anyway.
    const place = { round, version: own.last.version + 1, opensAt: was.deposit.opensAt === 0 ? 0 : opensAt };
    const added = await add(ground, put, place, was.what, { anew: true });
    if (!added.ok) return nothing(held, added);
    put = added.value;
    made.push(added.value.made);
  }
  return made.length === 0 ? nothing(held, ok([])) : ok({ ...(await written(ground, put)), value: ok(made) });
}

const written = async (ground: Ground, { held, kept }: Put): Promise<Pick<Step<never>, "next" | "change">> => ({
  next: held,
  change: await keep(ground, kept),
});

async function add(
  ground: Ground,
  { held, kept }: Put,
  place: Place,
  what: PutIn,
  mark: Mark,
): Promise<Result<Put & { readonly made: Deposit }, PutInError>> {
  const { membership, state } = held;
  if (membership === null || !canWrite(held)) return err({ kind: "may-not-write" });
  const { round, version, opensAt } = place;
  const lay = kept.find(({ deposit }) => deposit.round === round)?.deposit.sealed?.record;
  const made = await makeDeposit(ground, held, membership, place, what, lay === undefined ? undefined : lengthOf(lay));
  if (!made.ok) return err({ kind: made.error });
  const now = hoursAt(ground.clock.now());
  const record = made.value.sealed?.record;
  const own: Own = {
    round,
    last: { version, what: what.kind, hash: record === undefined ? null : toHex(await hashOfEnvelope(record)) },
    state: "unsent",
    sent: ownOf(state.rounds, round)?.sent ?? null,
    ...mark,
    until: lastHour(now, opensAt),
  };
  const isNew = what.kind === "answer" && mark.anew === undefined;
  const lengths = isNew ? withLength(state.lengths, what) : state.lengths;
  const gone = new Set(expired(state.rounds, now));
  const rounds = withOwn(withoutRounds(state.rounds, gone), own);
  const left = kept.filter(({ deposit }) => deposit.round !== round && !gone.has(deposit.round));
  return ok({
    held: { ...held, state: { ...state, rounds, lengths } },
    kept: [...left, { deposit: made.value, what }],
    made: made.value,
  });
}
