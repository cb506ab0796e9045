import { ok, type Result } from "@counterpoint/kernel";
import type { StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import { withAlarms } from "./alarms.ts";
import { compareClaims } from "./claims.ts";
import { hasEnded } from "./ended.ts";
import type { Ground } from "./ground.ts";
import { type HashPages, hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { type Incoming, incoming } from "./incoming.ts";
import { takeIn } from "./intake.ts";
import { afterEnvelope } from "./log-hash.ts";
import type { Arrived } from "./port.ts";
import { hearHead, seenAt } from "./put-back.ts";
import type { LinkState, Seen } from "./state.ts";
import type { Step } from "./steps.ts";

/** A part of the relay's log, and how far it says that it reaches. */
export async function takeLog(
  ground: Ground,
  held: Held,
  entries: readonly Arrived[],
  head: number,
): Promise<Result<Step<void>, StorageError>> {
  const pages = hashPages(ground.storage);
  const came = await Promise.all(entries.map(({ seq, envelope }) => incoming(envelope, seq)));
  const read = await readOn(held.state, pages, came);
  if (!read.ok) return read;
  const { state, fit, alarms } = read.value;
  const heard = await hearHead(state, pages, { isEmpty: entries.length === 0, head, isOver: hasEnded(held) });
  if (!heard.ok) return heard;
  const taken = await takeIn(ground, { ...held, state: heard.value }, pages, fit);
  if (!taken.ok) return taken;
  const compared = await compareClaims(taken.value.state, pages);
  if (!compared.ok) return compared;
  const { state: after, ...change } = taken.value;
  const next = { ...after, claims: compared.value.claims };
  return ok({
    next: { ...held, state: withAlarms(next, [...alarms, ...compared.value.alarms]) },
    change: { ...change, set: new Map([...change.set, ...pages.changed()]) },
    value: undefined,
  });
}

interface ReadOn {
  readonly state: LinkState;
  /** What is to be taken in: up to the first place that is missing. */
  readonly fit: readonly Incoming[];
  readonly alarms: readonly Alarm[];
}

/** Goes on from where the log was read, and holds what comes a second time against what came first. */
async function readOn(
  state: LinkState,
  pages: HashPages,
  came: readonly Incoming[],
): Promise<Result<ReadOn, StorageError>> {
  let { seen } = state;
  const fit: Incoming[] = [];
  const alarms: Alarm[] = [];
  let isBroken = false;
  for (const it of came) {
    const seq = it.seq ?? 0;
    if (seq > seen.seq + 1 || seq < 1) {
      alarms.push({ kind: "log-changed", seq: seen.seq + 1 });
      break;
    }
    const before: Result<Seen, StorageError> = seq === seen.seq + 1 ? ok(seen) : await seenAt(pages, seq - 1);
    if (!before.ok) return before;
    const after = await afterEnvelope(before.value, it.hash);
    if (seq === seen.seq + 1) {
      const promised = state.promised.find((promise) => promise.seq === seq);
      if (promised !== undefined && promised.hash !== it.hash) {
        alarms.push({ kind: "log-changed", seq });
        isBroken = true;
      }
      const put = await pages.put("seen", seq, after.hash);
      if (!put.ok) return put;
      seen = after;
      fit.push(it);
      continue;
    }
    const known = await pages.get("seen", seq);
    if (!known.ok) return known;
    if (known.value === after.hash) continue;
    alarms.push({ kind: "log-changed", seq });
    // What an honest device wrote is not lost by what the relay does with its place.
    fit.push({ ...it, seq: null });
  }
  const promised = state.promised.filter(({ seq }) => seq > seen.seq);
  const on = { ...state, seen, promised };
  // What it said to have kept is not where it said: it is offered once more.
  return ok({ state: isBroken ? { ...on, putBack: true, again: 0 } : on, fit, alarms });
}
