/**
 * What this device has written and the relay does not have yet. Nothing is queued twice: the outbox is the log behind a
 * cursor. Writes are sealed when they are sent, not when they are made, so that weeks offline cannot produce envelopes
 * under a dead epoch. Once sealed they stay as they are, whatever a relay says of them: it may have passed them on all the
 * same, and two under one number would be a fork. The chain lets an older epoch count at the entry that it belongs to.
 */
import { err, ok, type Result, toHex } from "@counterpoint/kernel";
import { hashOfEnvelope } from "../envelope.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import { findAgain } from "./again.ts";
import { wasAt } from "./agrees.ts";
import { withAlarms } from "./alarms.ts";
import { overOf } from "./ended.ts";
import type { Ground } from "./ground.ts";
import { type HashPages, hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { afterEnvelope } from "./log-hash.ts";
import { sealedName } from "./names.ts";
import { sealNext } from "./seal.ts";
import type { LinkState, Seen } from "./state.ts";
import { nothing, type Step } from "./steps.ts";

type Done<T> = Promise<Result<Step<T>, StorageError>>;

export async function next(ground: Ground, held: Held): Done<Bytes | undefined> {
  if (overOf(held) !== null) return nothing(held, undefined);
  const again = await findAgain(ground, held);
  if (!again.ok) return again;
  if (again.value !== undefined) return nothing(held, again.value.bytes);
  const state: LinkState = { ...held.state, again: null };
  const [first] = state.pending;
  if (first === undefined) {
    const sealed = await sealNext(ground, { ...held, state });
    if (!sealed.ok) return sealed;
    return ok(sealed.value ?? { next: { ...held, state }, change: {}, value: undefined });
  }
  const bytes = await ground.storage.value(sealedName(first.devSeq));
  if (!bytes.ok) return bytes;
  if (!(bytes.value instanceof Uint8Array)) return err(LOST);
  return ok({ next: { ...held, state }, change: {}, value: bytes.value });
}

const LOST: StorageError = { kind: "unavailable", detail: "what was sealed for sending is gone" };

/** The relay has it. It goes into the journal, where all that counts is. What cannot be true is said, and changes nothing. */
export async function kept(ground: Ground, held: Held, envelope: Bytes, seq: number): Done<boolean> {
  const hash = toHex(await hashOfEnvelope(envelope));
  const pages = hashPages(ground.storage);
  const was = seq > held.state.seen.seq ? ok(true) : await wasAt(pages, { seq, hash });
  if (!was.ok) return was;
  if (!was.value) {
    const state = withAlarms(held.state, [{ kind: "log-changed", seq }]);
    return ok({ next: { ...held, state }, change: {}, value: false });
  }
  const placed = await withPlace(held.state, pages, { seq, hash });
  if (!placed.ok) return placed;
  const state = placed.value;
  const sent = state.pending.find((one) => one.hash === hash);
  if (sent === undefined) return passOn(ground, { ...held, state }, envelope, { before: held, set: pages.changed() });
  return ok({
    next: { ...held, state: { ...state, pending: state.pending.filter((one) => one !== sent) } },
    change: { journal: [envelope], set: pages.changed(), unset: [sealedName(sent.devSeq)] },
    value: true,
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

interface Around {
  readonly before: Held;
  readonly set: ReadonlyMap<string, Bytes>;
}

/** What is offered once more goes on behind this one. Anything else is not waited for any longer, and changes nothing. */
async function passOn(ground: Ground, held: Held, envelope: Bytes, { before, set }: Around): Done<boolean> {
  const again = await findAgain(ground, held);
  if (!again.ok) return again;
  if (again.value === undefined || !sameBytes(again.value.bytes, envelope)) return nothing(before, true);
  const state = { ...held.state, again: again.value.position };
  return ok({ next: { ...held, state }, change: { set }, value: true });
}
