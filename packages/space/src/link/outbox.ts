/**
 * What this device has written and the relay does not have yet. Nothing is queued twice: the outbox is the log behind a
 * cursor. Writes are sealed when they are sent, not when they are made, so that weeks offline cannot produce envelopes
 * under a dead epoch. Once sealed they stay as they are until they are acknowledged; only a refusal, or an epoch that came
 * before anybody was handed them, seals them anew.
 */
import { ok, type Result, toHex } from "@counterpoint/kernel";
import { mayWrite } from "@counterpoint/membership";
import { hashOfEnvelope } from "../envelope.ts";
import type { Bytes, Change, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { sealedName } from "./names.ts";
import { progressOf, withProgress } from "./progress.ts";
import { sealNext } from "./seal.ts";
import type { LinkState, Pending } from "./state.ts";
import { nothing, type Step } from "./steps.ts";

type Done<T> = Promise<Result<Step<T>, StorageError>>;

export async function next(ground: Ground, held: Held): Done<Bytes | undefined> {
  const { state, change } = withoutStale(ground, held);
  const [first] = state.pending;
  if (first === undefined) {
    const sealed = await sealNext(ground, { ...held, state }, { offered: true, given: false });
    if (!sealed.ok) return sealed;
    if (sealed.value === undefined) return state === held.state ? nothing(held, undefined) : step(held, state, change);
    // A number that is used anew has its value set, not taken away.
    const { set } = sealed.value.change;
    return ok({
      ...sealed.value,
      change: { set: set ?? new Map(), unset: change.unset?.filter((name) => !set?.has(name)) ?? [] },
    });
  }
  const bytes = await ground.storage.value(sealedName(first.devSeq));
  if (!bytes.ok) return bytes;
  if (!(bytes.value instanceof Uint8Array)) return { ok: false, error: LOST };
  if (first.offered) return nothing(held, bytes.value);
  const pending = state.pending.map((one) => (one === first ? { ...first, offered: true } : one));
  return ok({ next: { ...held, state: { ...state, pending } }, change, value: bytes.value });
}

const LOST: StorageError = { kind: "unavailable", detail: "what was sealed for sending is gone" };

const step = (held: Held, state: LinkState, change: Change): Result<Step<undefined>, never> =>
  ok({ next: { ...held, state }, change, value: undefined });

/** The relay has it. It goes into the journal, where all that counts is. */
export async function kept(held: Held, envelope: Bytes, seq: number): Done<void> {
  const hash = toHex(await hashOfEnvelope(envelope));
  const { state } = held;
  const sent = state.pending.find((one) => one.hash === hash);
  if (sent === undefined) return nothing(held, undefined);
  const promised = seq > state.seen.seq ? [...state.promised, { seq, hash }] : state.promised;
  return ok({
    next: { ...held, state: { ...state, promised, pending: state.pending.filter((one) => one !== sent) } },
    change: { journal: [envelope], unset: [sealedName(sent.devSeq)] },
    value: undefined,
  });
}

/** It is sealed anew, and all that was sealed behind it, unless a file has carried one of them. */
export async function refused(ground: Ground, held: Held, envelope: Bytes): Done<void> {
  const hash = toHex(await hashOfEnvelope(envelope));
  const at = held.state.pending.findIndex((one) => one.hash === hash);
  const unsealed = at < 0 ? held.state : unseal(ground, held.state, at);
  if (unsealed === held.state) return nothing(held, undefined);
  return ok({ next: { ...held, state: unsealed }, change: dropping(held.state.pending.slice(at)), value: undefined });
}

/** An epoch has begun since these were sealed, and nobody has them: they are not to be read by who was there before. */
function withoutStale(
  ground: Ground,
  { state, membership }: Held,
): { readonly state: LinkState; readonly change: Change } {
  const epoch = membership === null ? undefined : mayWrite(membership, ground.device);
  const at = state.pending.findIndex((one) => !one.offered && epoch?.ok === true && one.epoch !== epoch.value);
  const rest = state.pending.slice(at);
  if (at < 0 || rest.some(({ offered }) => offered)) return { state, change: {} };
  const unsealed = unseal(ground, state, at);
  return { state: unsealed, change: unsealed === state ? {} : dropping(rest) };
}

function unseal(ground: Ground, state: LinkState, at: number): LinkState {
  const [first, ...others] = state.pending.slice(at);
  if (first === undefined || [first, ...others].some(({ given }) => given)) return state;
  const before = { ...progressOf(state, ground.device), devSeq: first.devSeq - 1, hash: first.prevHash };
  return { ...withProgress(state, [before]), pending: state.pending.slice(0, at), sealedUpTo: first.from };
}

const dropping = (pending: readonly Pending[]): Change => ({
  unset: pending.map(({ devSeq }) => sealedName(devSeq)),
});
