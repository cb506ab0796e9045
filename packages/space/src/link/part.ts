import { ok, type Result } from "@counterpoint/kernel";
import { keep, keptDeposits } from "../exchange/kept-deposits.ts";
import { type StorageError, TO_SCRUB } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { nothing, type Step } from "./steps.ts";

/** What has opened can still be read by what was put in for it; all else that was put in is no more, and cannot open. */
export async function part(ground: Ground, held: Held): Promise<Result<Step<void>, StorageError>> {
  const { state } = held;
  if (held.membership === null || state.parted) return nothing(held, undefined);
  const rounds = state.rounds.filter((own) => own.state === "opened");
  const kept = await keptDeposits(ground, rounds);
  if (!kept.ok) return kept;
  const { set } = await keep(ground, kept.value);
  return ok({
    next: { ...held, state: { ...state, rounds, parted: true, endsOn: null } },
    change: { set: new Map([...(set ?? []), [TO_SCRUB, Uint8Array.of(1)]]) },
    value: undefined,
  });
}
