/**
 * What this device has written and the relay does not have yet. Nothing is queued twice: the outbox is the log behind a
 * cursor. Writes are sealed when they are sent, not when they are made, so that weeks offline cannot produce envelopes
 * under a dead epoch. Once sealed they stay as they are until they are acknowledged; only a refusal, or an epoch that came
 * before anybody was handed them, seals them anew.
 */
import { err, ok, type Result, toHex } from "@counterpoint/kernel";
import { mayWrite } from "@counterpoint/membership";
import { hashOfEnvelope } from "../envelope.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import { findAgain } from "./again.ts";
import type { Ground } from "./ground.ts";
import { type HashPages, hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { afterEnvelope } from "./log-hash.ts";
import { sealedName } from "./names.ts";
import { progressOf, withProgress } from "./progress.ts";
import { sealNext } from "./seal.ts";
import type { LinkState, Seen } from "./state.ts";
import { nothing, type Step } from "./steps.ts";

type Done<T> = Promise<Result<Step<T>, StorageError>>;

export async function next(ground: Ground, held: Held): Done<Bytes | undefined> {
  const again = await findAgain(ground, held);
  if (!again.ok) return again;
  if (again.value !== undefined) return nothing(held, again.value.bytes);
  const state = withoutStale(ground, { ...held, state: { ...held.state, again: null } });
  const unset = namesGone(held.state, state);
  const [first] = state.pending;
  if (first === undefined) {
    const sealed = await sealNext(ground, { ...held, state }, { offered: true, given: false });
    if (!sealed.ok) return sealed;
    if (sealed.value === undefined) return ok({ next: { ...held, state }, change: { unset }, value: undefined });
    const { set } = sealed.value.change;
    // A number that is used anew has its value set, not taken away.
    return ok({ ...sealed.value, change: { ...sealed.value.change, unset: unset.filter((name) => !set?.has(name)) } });
  }
  const bytes = await ground.storage.value(sealedName(first.devSeq));
  if (!bytes.ok) return bytes;
  if (!(bytes.value instanceof Uint8Array)) return err(LOST);
  const pending = state.pending.map((one) => (one === first ? { ...first, offered: true } : one));
  return ok({ next: { ...held, state: { ...state, pending } }, change: { unset }, value: bytes.value });
}

const LOST: StorageError = { kind: "unavailable", detail: "what was sealed for sending is gone" };

/** The relay has it. It goes into the journal, where all that counts is. */
export async function kept(ground: Ground, held: Held, envelope: Bytes, seq: number): Done<void> {
  const hash = toHex(await hashOfEnvelope(envelope));
  const pages = hashPages(ground.storage);
  const placed = await withPlace(held.state, pages, { seq, hash });
  if (!placed.ok) return placed;
  const state = placed.value;
  const sent = state.pending.find((one) => one.hash === hash);
  if (sent === undefined) return passOn(ground, { ...held, state }, envelope, { before: held, set: pages.changed() });
  return ok({
    next: { ...held, state: { ...state, pending: state.pending.filter((one) => one !== sent) } },
    change: { journal: [envelope], set: pages.changed(), unset: [sealedName(sent.devSeq)] },
    value: undefined,
  });
}

/** Where it is the next place of the log it need not be read from there; where it is further on it has to be found there. */
async function withPlace(state: LinkState, pages: HashPages, place: Seen): Promise<Result<LinkState, StorageError>> {
  const { seen, said } = state;
  if (place.seq <= seen.seq) return ok(state);
  const heard = { ...state, said: { ...said, log: Math.max(said.log, place.seq) } };
  if (place.seq > seen.seq + 1) return ok({ ...heard, promised: [...state.promised, place] });
  const after = await afterEnvelope(seen, place.hash);
  const put = await pages.put("seen", place.seq, after.hash);
  return put.ok ? ok({ ...heard, seen: after }) : put;
}

/** It is sealed anew, and all that was sealed behind it, unless a file has carried one of them. */
export async function refused(ground: Ground, held: Held, envelope: Bytes): Done<void> {
  const hash = toHex(await hashOfEnvelope(envelope));
  const at = held.state.pending.findIndex((one) => one.hash === hash);
  if (at < 0) return passOn(ground, held, envelope, { before: held, set: new Map() });
  const state = unseal(ground, held.state, at);
  return ok({ next: { ...held, state }, change: { unset: namesGone(held.state, state) }, value: undefined });
}

interface Around {
  readonly before: Held;
  readonly set: ReadonlyMap<string, Bytes>;
}

/** What is offered once more goes on behind this one. Anything else is not waited for any longer, and changes nothing. */
async function passOn(ground: Ground, held: Held, envelope: Bytes, { before, set }: Around): Done<void> {
  const again = await findAgain(ground, held);
  if (!again.ok) return again;
  if (again.value === undefined || !sameBytes(again.value.bytes, envelope)) return nothing(before, undefined);
  const state = { ...held.state, again: again.value.position };
  return ok({ next: { ...held, state }, change: { set }, value: undefined });
}

/** An epoch has begun since these were sealed, and nobody has them: they are not to be read by who was there before. */
function withoutStale(ground: Ground, { state, membership }: Held): LinkState {
  const epoch = membership === null ? undefined : mayWrite(membership, ground.device);
  const at = state.pending.findIndex((one) => !one.offered && epoch?.ok === true && one.epoch !== epoch.value);
  const isOffered = state.pending.slice(at).some(({ offered }) => offered);
  return at < 0 || isOffered ? state : unseal(ground, state, at);
}

function unseal(ground: Ground, state: LinkState, at: number): LinkState {
  const gone = state.pending.slice(at);
  const [first] = gone;
  if (first === undefined || gone.some(({ given }) => given)) return state;
  const before = { ...progressOf(state, ground.device), devSeq: first.devSeq - 1, hash: first.prevHash };
  return { ...withProgress(state, [before]), pending: state.pending.slice(0, at), sealedUpTo: first.from };
}

const namesGone = ({ pending }: LinkState, now: LinkState): readonly string[] =>
  pending.slice(now.pending.length).map(({ devSeq }) => sealedName(devSeq));
